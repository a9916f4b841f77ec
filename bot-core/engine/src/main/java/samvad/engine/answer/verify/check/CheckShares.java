package samvad.engine.answer.verify.check;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.answer.verify.alignment.Alignment;
import samvad.engine.answer.verify.alignment.Support;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.language.Span;
import samvad.engine.language.number.Figure;

/** How much of a whole is meant: a third is no half, some is not all, and "most of them" is said by the source, too. */
public final class CheckShares implements Check {
    private enum Share {
        ALL("all|whole|entire|every|सभी|सब|सारा|सारे|सारी|पूरा|पूरे|पूरी|समस्त|तमाम"),
        MOST("most of|majority of|bulk of|mostly|अधिकांश|अधिकतर|ज़्यादातर|ज्यादातर", "most|majority|bulk|mainly|largely|chiefly|बहुसंख्यक|बहुमत"),
        THREE_QUARTERS("three[- ]quarters|तीन[- ]चौथाई"),
        TWO_THIRDS("two[- ]thirds|दो[- ]तिहाई"),
        // not of a match
        HALF("(?<!first )(?<!second )(?<!other )half|आधा|आधे|आधी", "halves|halved|50 ?(?:%|per ?cent|प्रतिशत|फ़ीसदी|फीसदी)"),
        // "a third ship" is none
        THIRD("a third of|one[- ]third|एक[- ]तिहाई", "a third|तिहाई"),
        QUARTER("a quarter of|one[- ]quarter|एक[- ]चौथाई", "a quarter|चौथाई"),
        SOME("some|part of|कुछ|चंद|एक हिस्सा|एक हिस्से");

        private final Pattern said;
        private final Pattern held;

        Share(String said) {
            this(said, said);
        }

        /** @param besides words that bear it out, and may mean other things */
        Share(String said, String besides) {
            this.said = pattern(said);
            this.held = pattern(said + "|" + besides);
        }

        private static Pattern pattern(String words) {
            return Pattern.compile("(?i)(?<![\\p{L}\\p{M}\\p{Nd}])(?:" + words + ")(?![\\p{L}\\p{M}]|-\\p{L})");
        }

        boolean isIn(String text) {
            return held.matcher(text).find();
        }
    }

    /** These say a quantity as a number does, in any language. */
    private static final Set<Share> QUANTITIES = EnumSet.range(Share.THREE_QUARTERS, Share.QUARTER);

    /** How many words stand between a share and its whole at most: "all of the six". */
    private static final int BETWEEN = 3;

    @Override
    public Optional<Fault> fault(Support support) {
        SentenceReading claim = support.claim();
        String held = support.chosen().stream().map(alignment -> alignment.cited().text()).collect(Collectors.joining("\n"));
        // "most" has many wordings, and not each has one in the other language
        boolean across = support.chosen().stream().anyMatch(Alignment::acrossLanguages);
        for (Share share : Share.values()) {
            Matcher said = share.said.matcher(claim.text());
            while (said.find()) {
                boolean untold = (QUANTITIES.contains(share) || share == Share.MOST && !across) && !share.isIn(held);
                if (untold || isOfAnotherShare(said.end(), share, support)) {
                    return Optional.of(new Fault.OtherNumber(said.group()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the source has another share of the same whole: "some workers" for "all workers". */
    private static boolean isOfAnotherShare(int end, Share share, Support support) {
        SentenceReading claim = support.claim();
        int at = claim.placeOf(new Span(end, end));
        for (int i = at; i < Math.min(at + BETWEEN, claim.words().size()); i++) {
            if (isFigure(claim, i)) {
                return false;
            }
            if (claim.words().get(i).isContent()) {
                int whole = i;
                return support.anchorAt(i).filter(anchor -> anchor.meets(whole)).filter(anchor -> isOtherwise(anchor, anchor.alignedTo()[whole], share)).isPresent();
            }
        }
        return false;
    }

    private static boolean isOtherwise(Alignment anchor, int whole, Share share) {
        SentenceReading cited = anchor.cited();
        if (share.isIn(cited.text())) {
            return false;
        }
        int from = cited.words().get(Math.max(0, whole - BETWEEN)).span().start();
        String before = cited.text().substring(from, cited.words().get(whole).span().start());
        return Stream.of(Share.values()).anyMatch(other -> other != share && other.isIn(before));
    }

    private static boolean isFigure(SentenceReading sentence, int at) {
        return sentence.figures().stream().map(Figure::span).anyMatch(span -> span.holds(sentence.words().get(at).span()));
    }
}
