package samvad.engine.answer.verify.check;

import java.util.Optional;
import samvad.engine.answer.verify.alignment.Support;

/** One thing that has to be true of a sentence and what it rests on. */
public interface Check {
    /** What is not true; empty if nothing speaks against it. */
    Optional<Fault> fault(Support support);
}
