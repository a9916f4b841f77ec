package samvad.engine.answer;

import java.util.List;
import java.util.Optional;
import samvad.engine.knowledge.Source;
import samvad.engine.question.OffTopic;
import samvad.engine.question.Reading;

/** How a question ended. Each is an honest answer; none is an error. */
public sealed interface Outcome {
    record Answered(List<AnswerSentence> sentences) implements Outcome {
        public Answered {
            sentences = List.copyOf(sentences);
        }
    }

    /** The articles do not hold it, or a model read what seemed to answer and found that it does not. */
    record NotInKnowledge(Optional<Source> nearest) implements Outcome {}

    /**
     * It cannot be answered as asked.
     *
     * @param meanings what it may mean, to choose from; none where it says too little for that
     */
    record NeedsDetail(Reading.Why why, List<Meaning> meanings) implements Outcome {
        public NeedsDetail {
            meanings = List.copyOf(meanings);
        }

        public NeedsDetail(Reading.Why why) {
            this(why, List.of());
        }
    }

    /** It is no question about the news. */
    record OutOfScope(OffTopic what) implements Outcome {}

    /** The evidence was there, and nothing that a composer said of it is supported. */
    record Unverified() implements Outcome {}
}
