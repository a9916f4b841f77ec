package samvad.engine.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads text into the terms an index holds, so that a question, a passage and a sentence are compared in one currency. */
public interface WordForms {
    /** The text's terms in reading order, without stop words; empty for a text without words. Never throws on odd text. */
    List<Term> terms(String text);

    /** The forms of those terms, in the same order. */
    default List<String> forms(String text) {
        return terms(text).stream().map(Term::form).toList();
    }

    /** The different ones among them. */
    default Set<String> distinctForms(String text) {
        return terms(text).stream().map(Term::form).collect(Collectors.toSet());
    }
}
