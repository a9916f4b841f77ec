package samvad.engine.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.language.LooseSpelling;
import samvad.engine.language.Names;
import samvad.engine.language.NewsWords;
import samvad.engine.language.NewsWords.Use;
import samvad.engine.language.Span;
import samvad.engine.language.Term;
import samvad.engine.language.sound.NameSkeleton;
import samvad.engine.question.Question;

/** Finds whom a question may mean that says no more than an office, "What did the prime minister say?", where several people hold one. */
final class OfficeHolders {
    /** A passage found no worse than this share of the best may be of whom is meant. */
    private static final double AS_GOOD = 0.3;

    /** Who has it under, before or in place of its holder. */
    private static final String OTHER = "(?<!(?:vice|deputy|former|ex|acting|then|उप|पूर्व|कार्यवाहक|तत्कालीन)[ -])";

    /** With its full stop: "S.", "एस.". */
    private static final int LONGEST_INITIAL = 3;

    private OfficeHolders() {}

    /** By full name, as articles in the question's language have it; none where the question says more. */
    static List<Meaning> in(Question question, Evidence evidence) {
        Optional<String> office = officeAlone(question);
        List<Hit> own = evidence.hits().stream().filter(hit -> hit.passage().source().language() == question.language()).toList();
        if (office.isEmpty() || own.isEmpty()) {
            return List.of();
        }
        double good = AS_GOOD * own.getFirst().score();
        Map<String, String> holders = new LinkedHashMap<>();
        own.stream().filter(hit -> hit.score() >= good)
                .forEach(hit -> holders(office.get(), hit.passage().text()).forEach(name -> holders.putIfAbsent(lastName(name), name)));
        return holders.size() < 2 ? List.of() : holders.values().stream().map(name -> new Meaning(name, Meanings.choose(question.text(), name))).toList();
    }

    /** Somebody's spellings are one: Zelensky, Zelenskyy. */
    private static String lastName(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return NameSkeleton.of(last).orElseGet(() -> LooseSpelling.of(last));
    }

    /** The words of the office, where the question has none besides that only says, and no name. */
    private static Optional<String> officeAlone(Question question) {
        String text = question.text();
        List<Term> telling = question.terms().stream().filter(term -> !onlySays(term.span().in(text))).toList();
        boolean office = !telling.isEmpty() && telling.size() <= 2 && NewsWords.isOffice(telling.getLast().span().in(text));
        if (!office || !question.times().isEmpty() || question.isLeaning()) {
            return Optional.empty();
        }
        String words = text.substring(telling.getFirst().span().start(), telling.getLast().span().end());
        return Optional.of(words).filter(phrase -> phrase.split("\\s+").length == telling.size());
    }

    private static boolean onlySays(String word) {
        return NewsWords.uses(LooseSpelling.of(word)).stream().anyMatch(use -> use == Use.SAYS || use == Use.DONE);
    }

    /** The names of two words or more that stand right behind the office; not those of its deputies and of who held it. */
    private static List<String> holders(String office, String text) {
        List<String> holders = new ArrayList<>();
        List<Span> names = Names.spansIn(text);
        Matcher offices = Pattern.compile(OTHER + "(?<![\\p{L}\\p{M}-])" + Pattern.quote(office) + " ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
        while (offices.find()) {
            nameAt(offices.end(), names, text).ifPresent(holders::add);
        }
        return holders;
    }

    private static Optional<String> nameAt(int start, List<Span> names, String text) {
        List<Span> run = new ArrayList<>();
        for (Span name : names) {
            boolean next = run.isEmpty() ? name.start() == start : Names.follow(run.getLast(), name, text) && !endsSentence(run.getLast().in(text));
            if (next && !NewsWords.isOffice(name.in(text))) {
                run.add(name);
            } else if (!run.isEmpty()) {
                break;
            }
        }
        return run.size() < 2 ? Optional.empty() : Optional.of(run.stream().map(name -> Namesakes.withoutEnding(name.in(text))).collect(Collectors.joining(" ")));
    }

    /** "Holm.", not "S." */
    private static boolean endsSentence(String name) {
        return name.endsWith(".") && name.length() > LONGEST_INITIAL;
    }
}
