package samvad.engine.evidence.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Block;
import samvad.engine.language.Sentences;
import samvad.engine.language.Span;

/** Cuts an article into passages: runs of whole sentences, about one screen of a phone each. */
public final class CutPassages {
    /** A passage is closed before it would grow past this many UTF-16 units; a longer sentence stands alone. */
    static final int LONGEST_PASSAGE = 900;

    private CutPassages() {}

    /** The article's passages in reading order; none if it holds nothing to search. */
    public static List<Passage> of(Article article) {
        List<Passage> passages = new ArrayList<>();
        List<Sentence> run = new ArrayList<>();
        for (Sentence sentence : sentencesOf(article)) {
            if (!run.isEmpty() && sentence.span().end() - run.getFirst().span().start() > LONGEST_PASSAGE) {
                passages.add(passage(article, passages.size(), run));
                run.clear();
            }
            run.add(sentence);
        }
        if (!run.isEmpty()) {
            passages.add(passage(article, passages.size(), run));
        }
        return passages;
    }

    /** The sentences of all its passages in reading order. */
    public static List<Sentence> sentencesOf(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        String text = article.text();
        boolean begun = false;
        for (Block block : article.blocks()) {
            switch (block) {
                case Block.Paragraph(Span span) -> {
                    sentences.addAll(begun ? sentencesIn(text, span) : firstSentencesIn(text, span));
                    begun = true;
                }
                case Block.Post(Span span, String account, boolean cut) ->
                    sentences.add(new Sentence(span.in(text), span, Optional.of(account), cut, isWhole(span.in(text))));
                case Block.Heading(Span span) -> sentences.add(unquotable(text, span));
                case Block.Caption(Span span) -> sentences.add(unquotable(text, span));
                case Block.Pointer _ -> {}
            }
        }
        return sentences;
    }

    private static Passage passage(Article article, int ordinal, List<Sentence> run) {
        Span span = new Span(run.getFirst().span().start(), run.getLast().span().end());
        return new Passage(article.source(), ordinal, span.in(article.text()), span.start(), run);
    }

    /** A dateline is found, but is no sentence. */
    private static List<Sentence> firstSentencesIn(String text, Span paragraph) {
        int length = Dateline.lengthIn(paragraph.in(text));
        if (length == 0) {
            return sentencesIn(text, paragraph);
        }
        Span dateline = new Span(paragraph.start(), paragraph.start() + paragraph.in(text).substring(0, length).stripTrailing().length());
        List<Sentence> sentences = new ArrayList<>(List.of(unquotable(text, dateline)));
        sentences.addAll(sentencesIn(text, new Span(paragraph.start() + length, paragraph.end())));
        return sentences;
    }

    private static List<Sentence> sentencesIn(String text, Span paragraph) {
        return Sentences.of(unbroken(paragraph.in(text))).stream()
                .map(span -> span.shifted(paragraph.start()))
                .map(span -> new Sentence(span.in(text), span, Optional.empty(), false, isWhole(span.in(text))))
                .toList();
    }

    /** What holds a character that could not be decoded is found, but is nobody's exact words. */
    private static boolean isWhole(String quote) {
        return quote.indexOf('\uFFFD') < 0;
    }

    /** The lines of a paragraph are one: a line end in it is a space. */
    private static String unbroken(String paragraph) {
        return paragraph.replace('\n', ' ').replace('\r', ' ');
    }

    private static Sentence unquotable(String text, Span span) {
        return new Sentence(span.in(text), span, Optional.empty(), false, false);
    }
}
