package samvad.engine.answer.verify;

import java.util.Optional;

/** One thing that has to be true of a sentence and what it rests on. */
interface Check {
    /** What is not true; empty if nothing speaks against it. */
    Optional<Fault> fault(Support support);
}
