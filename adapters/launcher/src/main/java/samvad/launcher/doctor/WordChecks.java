package samvad.launcher.doctor;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import samvad.engine.language.WordForms;
import samvad.launcher.settings.Settings;
import samvad.launcher.wiring.Lexicons;
import samvad.lexicons.DeskGlossary;
import samvad.lexicons.HeldWords;
import samvad.lexicons.UnusableWords;
import samvad.lexicons.WordSource;
import samvad.lexicons.WordSource.Kind;

/** Looks at the desk's terms and names and at dictionaries. */
final class WordChecks {
    private WordChecks() {}

    static List<Finding> of(Settings settings, List<Path> installed, WordForms wordForms, InstantSource clock) {
        List<WordSource> sources;
        try {
            sources = Lexicons.sources(settings, installed);
        } catch (UnusableWords e) {
            return List.of(Finding.problem("words", e));
        }
        DeskGlossary glossary = Lexicons.open(settings, sources, wordForms, clock);
        List<Finding> findings = new ArrayList<>(glossary.held().stream().map(WordChecks::finding).toList());
        if (sources.stream().noneMatch(source -> source.kind() == Kind.DICTIONARY)) {
            findings.add(Finding.fine(Kind.DICTIONARY.key(), settings.get("dictionary").equals("none") ? "none, as is set"
                    : "none: `apt install dict-freedict-eng-hin` adds English and Hindi words the desk's own lists lack"));
        }
        return findings;
    }

    private static Finding finding(HeldWords words) {
        String check = words.source().kind().key();
        String saw = words.source().file() + ": " + String.format(Locale.ROOT, "%,d", words.entries()) + " entries";
        if (!words.faults().isEmpty()) {
            String remedy = "Mend what is named below; the rest is used.";
            return (words.entries() == 0 ? Finding.problem(check, saw, remedy) : Finding.attention(check, saw, remedy)).with(words.faults());
        }
        return words.source().exists() ? Finding.fine(check, saw)
                : Finding.attention(check, "no " + words.source().file() + ", so none", "Take it from the shipped config folder; docs/WORDS.md.");
    }
}
