package samvad.engine.digest;

import samvad.engine.answer.Draft;
import samvad.engine.answer.ModelUnavailable;
import samvad.engine.evidence.Evidence;
import samvad.engine.language.Language;

/** Words a story from the sentences that are quoted of it otherwise. Safe for use by many threads. */
public interface StoryComposer {
    /**
     * Composes a headline, worded as a sentence, and one or two sentences behind it, in this language. Each cites the evidence. None
     * is returned where what was composed cannot be cited or is not borne out. Throws {@link ModelUnavailable} if a model it needs
     * fails or answers too late.
     *
     * @param evidence the sentences to be told, the most telling first
     */
    Draft compose(Evidence evidence, Language language);
}
