package samvad.engine.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import samvad.engine.answer.verify.reading.PromptInjection;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.knowledge.Article;
import samvad.engine.language.Names;
import samvad.engine.language.WordForms;

/** Finds the sentences of an article that tell what happened: at its beginning, with the headline's words, complete in themselves. */
final class FindLeads {
    /** News says what happened at the beginning. */
    private static final int LOOKED_AT = 8;

    private static final int SHORTEST = 40;
    private static final int LONGEST = 420;
    private static final int FEWEST_TERMS = 5;
    private static final double LATER = 0.2;
    private static final double FIRST = 0.3;
    private static final double IN_HEADLINE = 1;
    private static final double NAMES_IN_HEADLINE = 0.5;
    private static final double LEANING = 0.6;
    private static final double BACKGROUND = 0.5;
    private static final double LONG = 0.25;
    private static final double POST = 0.3;

    /** Begins with a word that leans on a sentence before it. */
    private static final Pattern LEANS = Pattern.compile("(?iu)^[\"“'‘(]*(?:he|she|it|they|this|that|these|those|but|however|also|his|her|their"
            + "|its|there|meanwhile|and|so|such|according to (?:him|her|them)|(?:both|other) (?:sides|leaders|ministers)"
            + "|उन्होंने|उन्हें|उनके|उनकी|उनका|उनसे|वे|वह|इस|इन|यह|ये|इसके|इसका|इसकी|इसे|इसने|इसमें|इससे|इसी|उसने|उसके|उसका|उसकी|उसे|उनकी|उनका|इनके|इनका|इनकी|लेकिन|मगर|हालांकि|हालाँकि|वहीं|साथ ही|दोनों|जहां|जहाँ"
            + "|ऐसे|ऐसा|तब|बता दें|गौरतलब|ग़ौरतलब|दरअसल)(?![\\p{L}\\p{M}])");

    /** Tells what was before, or elsewhere. */
    private static final Pattern OF_BEFORE = Pattern.compile("(?iu)^(?:earlier|previously|last (?:year|month|week)|since |in (?:19|20)\\d\\d|since (?:19|20)\\d\\d"
            + "|born|founded|(?:इससे )?पहले|पिछले)(?![\\p{L}\\p{M}])|\\bwas born\\b|का जन्म");

    /** Signs and service lines, not news. */
    private static final Pattern SERVICE = Pattern.compile("(?iu)^(?:by |posted on|published|updated|file (?:photo|image|picture)|photo|image|video"
            + "|also read|read also|watch|click|follow us|subscribe|share this|फाइल फोटो|फ़ाइल फ़ोटो|तस्वीर|यह भी पढ़ें|ये भी पढ़ें|वीडियो)"
            + "|(?:^|\\s)(?:by PIB \\S+|PIB Delhi)$|^\\(.*\\)$|https?://");

    private static final Pattern OPENS_QUOTATION = Pattern.compile("^[\"“‘']");

    private final WordForms wordForms;

    FindLeads(WordForms wordForms) {
        this.wordForms = wordForms;
    }

    /** The best first; empty if no sentence of the article may be quoted. */
    List<Lead> in(Article article) {
        Set<String> title = forms(article.source().title().orElse(""));
        Set<String> names = Names.in(article.source().title().orElse(""));
        List<Lead> leads = new ArrayList<>();
        List<Sentence> sentences = CutPassages.sentencesOf(article).stream()
                .filter(sentence -> sentence.quotable() && !PromptInjection.isCommand(sentence.quote()) && isSentence(sentence.quote(), article)).limit(LOOKED_AT).toList();
        for (int i = 0; i < sentences.size(); i++) {
            leads.add(new Lead(article, sentences.get(i), i, score(sentences.get(i), i, title, names)));
        }
        leads.sort(Comparator.comparingDouble(Lead::score).reversed());
        return leads;
    }

    /** The different words of a text that count. */
    Set<String> forms(String text) {
        return wordForms.distinctForms(text);
    }

    private boolean isSentence(String quote, Article article) {
        String words = quote.strip();
        return words.length() >= SHORTEST && !SERVICE.matcher(words).find() && endsAsSentence(words) && closesItsQuotations(words)
                && !words.equals(article.source().title().orElse("")) && forms(words).size() >= FEWEST_TERMS;
    }

    private static boolean endsAsSentence(String words) {
        return words.matches("(?s).*[.।!\"”’'…)|॥]$");
    }

    private static boolean closesItsQuotations(String words) {
        return count(words, '"') % 2 == 0 && count(words, '“') == count(words, '”');
    }

    private static long count(String words, char mark) {
        return words.chars().filter(c -> c == mark).count();
    }

    private double score(Sentence sentence, int place, Set<String> title, Set<String> names) {
        String words = sentence.quote().strip();
        double score = -LATER * place;
        score += IN_HEADLINE * share(title, forms(words)) + NAMES_IN_HEADLINE * share(names, Names.in(words));
        score += place == 0 ? FIRST : 0;
        score -= LEANS.matcher(words).find() ? LEANING : 0;
        score -= OF_BEFORE.matcher(words).find() ? BACKGROUND : 0;
        score -= OPENS_QUOTATION.matcher(words).find() ? LEANING : 0;
        score -= words.length() > LONGEST ? LONG * words.length() / LONGEST : 0;
        score -= sentence.speaker().isPresent() || sentence.cut() ? POST : 0;
        return score;
    }

    private static double share(Set<String> asked, Set<String> held) {
        Set<String> both = new HashSet<>(asked);
        both.retainAll(held);
        return asked.isEmpty() ? 0 : (double) both.size() / asked.size();
    }
}
