package samvad.launcher.doctor;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samvad.engine.evidence.passage.IndexUnavailable;
import samvad.engine.evidence.passage.PassageSearch.Holdings;
import samvad.engine.evidence.passage.RefreshIndex.Refreshed;
import samvad.engine.knowledge.SourceUnavailable;
import samvad.engine.language.Language;
import samvad.launcher.command.LanguageName;
import samvad.launcher.wiring.Knowledge;
import samvad.launcher.wiring.Summary;
import samvad.launcher.wiring.Wiring;
import samvad.search.lucene.IndexInspection;
import samvad.search.lucene.LuceneIndex;

/** Looks at the articles and their index, which is brought up to date, and built anew if damaged; no article is touched. */
public final class KnowledgeChecks {
    private static final String ARTICLES = "knowledge";
    private static final String INDEX = "index";

    private final Wiring wiring;
    private final PrintWriter err;
    private final boolean deep;

    /** @param deep whether folder and index are compared as well, file by file */
    public KnowledgeChecks(Wiring wiring, PrintWriter err, boolean deep) {
        this.wiring = wiring;
        this.err = err;
        this.deep = deep;
    }

    /** What there is to say of a folder of articles and of its index. */
    public List<Finding> of(Path folder) {
        try {
            Path indexFolder = Knowledge.indexFolder(folder, wiring.settings().path("data"));
            Optional<IndexInspection> before = wiring.inspect(indexFolder);
            Optional<Finding> asFound = before.filter(found -> deep && !found.outdated() && found.damage().isEmpty())
                    .map(_ -> compared(folder, indexFolder));
            try (Knowledge knowledge = wiring.open(folder, err)) {
                boolean mended = before.flatMap(IndexInspection::damage).isPresent();
                if (mended && knowledge.state().state() == Refreshed.State.CURRENT) {
                    knowledge.rebuild();
                }
                List<Finding> findings = new ArrayList<>(List.of(articles(folder, knowledge), index(indexFolder, before, knowledge)));
                if (deep) {
                    findings.add(asFound.orElseGet(() -> FolderAgainstIndex.compare(wiring.sources().articles(folder), knowledge.index())));
                }
                return findings;
            }
        } catch (SourceUnavailable e) {
            return List.of(Finding.problem(ARTICLES, e));
        } catch (IndexUnavailable e) {
            return List.of(Finding.problem(INDEX, e));
        }
    }

    /** With the index as it is, before anything is taken in. */
    private Finding compared(Path folder, Path indexFolder) {
        try (LuceneIndex index = wiring.index(indexFolder)) {
            return FolderAgainstIndex.compare(wiring.sources().articles(folder), index);
        }
    }

    private Finding articles(Path folder, Knowledge knowledge) {
        Holdings holdings = knowledge.index().search().holdings();
        if (holdings.articles() == 0 && knowledge.state().remarked().isEmpty()) {
            return Finding.problem(ARTICLES, folder + " holds no article",
                    "Put .txt, .md or .html files into it, or name another folder with --articles or the setting `knowledge`.").with(knowledge.passedOver());
        }
        String saw = folder + ": articles " + holdings.articles() + languages(knowledge)
                + holdings.newest().map(day -> ", the newest of " + day).orElse(", none dated") + ", " + samples(holdings);
        return found(knowledge, holdings, saw).with(remarks(knowledge));
    }

    private static Finding found(Knowledge knowledge, Holdings holdings, String saw) {
        int remarked = knowledge.state().remarked().size();
        long refused = knowledge.refused();
        if (remarked == 0) {
            return knowledge.passedOver().isEmpty() ? Finding.fine(ARTICLES, saw)
                    : Finding.attention(ARTICLES, saw + ", and files that are not read", "See below, if they are meant to be articles.");
        }
        if (refused == 0) {
            return Finding.attention(ARTICLES, saw + ", " + remarked + " with a remark", "Mend what is named below; until then it is left out.");
        }
        String remedy = "Mend or delete the files named below; the others are taken in.";
        return holdings.articles() == 0 ? Finding.problem(ARTICLES, saw, remedy)
                : Finding.attention(ARTICLES, saw + ", " + refused + " not taken in", remedy);
    }

    private static List<String> remarks(Knowledge knowledge) {
        return Stream.concat(knowledge.state().remarked().stream().map(Summary::line), knowledge.passedOver().stream()).toList();
    }

    private static String languages(Knowledge knowledge) {
        List<String> counts = new ArrayList<>();
        for (Language language : Language.values()) {
            int count = knowledge.index().articlesByLanguage().getOrDefault(language, 0);
            counts.add(count + " " + LanguageName.of(language));
        }
        return " (" + String.join(", ", counts) + ")";
    }

    private String samples(Holdings holdings) {
        return holdings.samplesOnly() ? "all of them shipped samples"
                : wiring.settings().get("samples").equals("always") ? "shipped samples used too" : "shipped samples not used";
    }

    private static Finding index(Path indexFolder, Optional<IndexInspection> before, Knowledge knowledge) {
        if (knowledge.state().state() == Refreshed.State.BUSY) {
            return Finding.attention(INDEX, indexFolder + " is being changed by another Samvad", "Run doctor again when that has ended.");
        }
        IndexInspection now = knowledge.index().inspect()
                .orElseGet(() -> new IndexInspection(0, "", true, Optional.of("there is none")));
        if (now.damage().isPresent()) {
            return Finding.problem(INDEX, indexFolder + " is damaged (" + now.damage().get() + ")",
                    "Run ./samvad reindex; if it is damaged again, check the disk.");
        }
        String saw = indexFolder + ": passages " + knowledge.index().search().holdings().passages() + ", "
                + Math.max(1, now.bytes() >> 10) + " KB, " + now.fingerprint() + ", every checksum right";
        return before.flatMap(IndexInspection::damage)
                .map(damage -> Finding.attention(INDEX, saw + "; it was damaged (" + damage + ") and has been built anew",
                        "Nothing is lost; if it is damaged again, check the disk."))
                .orElseGet(() -> Finding.fine(INDEX, saw));
    }
}
