package samvad.engine.people;

import java.time.LocalDate;
import java.util.Collection;

/** Counts what was spent on a model each day, whoever counts. Throws {@link PeopleUnavailable} if it cannot. */
public interface SpentTokens {
    /** Tokens on an account on a day; 0 of one that never spent any. */
    long on(LocalDate day, String account);

    /** Adds tokens to each account; what was spent more than a day before may be forgotten. */
    void add(LocalDate day, Collection<String> accounts, long tokens);
}
