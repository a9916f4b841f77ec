package samvad.compose.langchain4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.compose.langchain4j.CitedReply.CitedSentence;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.AnswerSentence.Mode;
import samvad.engine.answer.Citation;
import samvad.engine.answer.Spent;
import samvad.engine.answer.verify.check.Fault;
import samvad.engine.language.PlainText;

/** Says the sentences of one reply in their order, each as soon as it is verified; what was said stays. */
final class SayVerified {
    private static final Logger LOG = LoggerFactory.getLogger(SayVerified.class);

    /** More is no answer any more. */
    private static final int MOST_SENTENCES = 6;

    private final CiteSentences citeSentences;
    private final RepairSentence repair;
    private final Consumer<AnswerSentence> listener;
    private final List<AnswerSentence> said = new ArrayList<>();
    private Optional<Fault> firstFault = Optional.empty();
    private int read;

    SayVerified(CiteSentences citeSentences, RepairSentence repair, Consumer<AnswerSentence> listener) {
        this.citeSentences = citeSentences;
        this.repair = repair;
        this.listener = listener;
    }

    /** Hears the reply as far as it is written: its last sentence may go on. */
    void soFar(String reply) {
        List<CitedSentence> sentences = CitedReply.readSoFar(reply).sentences();
        if (sentences.size() > 1) {
            all(sentences.subList(0, sentences.size() - 1));
        }
    }

    /** Hears all sentences; those heard before are not heard again. */
    void all(List<CitedSentence> sentences) {
        while (read < sentences.size() && said.size() < MOST_SENTENCES) {
            hear(sentences.get(read));
            read++;
        }
    }

    List<AnswerSentence> said() {
        return List.copyOf(said);
    }

    Spent spent() {
        return repair.spent();
    }

    /** For the log: never the sentence itself. */
    String firstFault() {
        return firstFault.map(fault -> fault.getClass().getSimpleName()).orElse("none");
    }

    private void hear(CitedSentence sentence) {
        if (sentence.text().contains(CitedReply.NOT_FOUND)) {
            return;
        }
        CiteSentences.Checked checked = citeSentences.check(sentence);
        if (checked.fault().isEmpty()) {
            checked.sentence().ifPresent(this::say);
            return;
        }
        Fault fault = checked.fault().get();
        firstFault = firstFault.or(checked::fault);
        LOG.debug("A sentence is not borne out: {}", fault.inWords());
        repair.mended(sentence.text(), fault)
                .or(() -> checked.sentence().filter(_ -> isDoubt(fault)).map(SayVerified::quoted)
                        .filter(quote -> citeSentences.faultOf(quote).isEmpty()))
                .ifPresent(this::say);
    }

    /** A sentence that says something else than its source is quoted from it; one that is invented, in another language or no prose is not: its source may be on anything. */
    private static boolean isDoubt(Fault fault) {
        return !(fault instanceof Fault.Unsupported || fault instanceof Fault.Unresolved || fault instanceof Fault.Untold || fault instanceof Fault.OtherLanguage
                || fault instanceof Fault.NoProse);
    }

    private static AnswerSentence quoted(AnswerSentence sentence) {
        Citation first = sentence.citations().getFirst();
        return new AnswerSentence(PlainText.of(first.quote()), Mode.QUOTED, List.of(first), Optional.empty(), sentence.cut());
    }

    private void say(AnswerSentence sentence) {
        AnswerSentence numbered = citeSentences.said(sentence);
        boolean again = said.stream().anyMatch(earlier -> earlier.text().equals(numbered.text()));
        if (!again) {
            said.add(numbered);
            listener.accept(numbered);
        }
    }
}
