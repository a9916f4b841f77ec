package samvad.engine.language;

import java.util.List;

/** Reads text into the terms an index holds, so that a question, a passage and a sentence are compared in one currency. */
public interface WordForms {
    /** The text's terms in reading order, without stop words; empty for a text without words. Never throws on odd text. */
    List<Term> terms(String text);
}
