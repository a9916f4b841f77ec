package samvad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.PersonId;
import samvad.engine.language.Language;
import samvad.engine.people.People;
import samvad.engine.people.Profile;

/** What all {@link People} promise. */
public interface PeopleContract {
    PersonId ASHA = new PersonId("telegram", "17");
    PersonId BILAL = new PersonId("telegram", "18");

    /** Asked for before each step; a store that outlives its program may be opened anew each time. */
    People people();

    /** The one they look at. */
    MovingClock clock();

    @Test
    default void knows_nothing_of_a_stranger() {
        assertThat(people().find(ASHA)).isEqualTo(Profile.unknown(ASHA));
    }

    @Test
    default void keeps_a_profile_in_place_of_an_earlier_one() {
        Profile first = Profile.unknown(ASHA).speaking(Language.HINDI).livingIn(ZoneId.of("Asia/Kolkata")).admittedByAdmin();
        people().keep(first);
        people().keep(Profile.unknown(BILAL).speaking(Language.ENGLISH));
        assertThat(people().find(ASHA)).isEqualTo(first);
        people().keep(Profile.unknown(ASHA).livingIn(ZoneId.of("America/New_York")));
        assertThat(people().find(ASHA)).isEqualTo(Profile.unknown(ASHA).livingIn(ZoneId.of("America/New_York")));
        assertThat(people().find(BILAL).language()).contains(Language.ENGLISH);
    }

    @Test
    default void takes_the_same_id_in_another_app_for_another_person() {
        people().keep(Profile.unknown(ASHA).speaking(Language.HINDI));
        PersonId inSlack = new PersonId("slack", ASHA.id());
        assertThat(people().find(inSlack)).isEqualTo(Profile.unknown(inSlack));
    }

    @Test
    default void forgets_one_person_and_no_other() {
        people().keep(Profile.unknown(ASHA).speaking(Language.HINDI));
        people().keep(Profile.unknown(BILAL).speaking(Language.HINDI));
        people().requestAccess(ASHA, "111111111", 60);
        people().requestAccess(BILAL, "222222222", 60);
        people().rate(ASHA, "m50", true);
        people().forget(ASHA);
        people().forget(ASHA);
        assertThat(people().find(ASHA)).isEqualTo(Profile.unknown(ASHA));
        assertThat(people().grantAccess("111111111")).isEmpty();
        assertThat(people().find(BILAL).language()).contains(Language.HINDI);
        assertThat(people().grantAccess("222222222")).contains(BILAL);
    }

    @Test
    default void tells_the_code_that_still_holds_before_a_new_one() {
        assertThat(people().requestAccess(ASHA, "111111111", 60)).isEqualTo("111111111");
        clock().pass(Duration.ofSeconds(59));
        assertThat(people().requestAccess(ASHA, "333333333", 60)).isEqualTo("111111111");
        assertThat(people().requestAccess(BILAL, "222222222", 60)).isEqualTo("222222222");
        clock().pass(Duration.ofSeconds(1));
        assertThat(people().requestAccess(ASHA, "333333333", 60)).isEqualTo("333333333");
        assertThat(people().grantAccess("111111111")).isEmpty();
        assertThat(people().grantAccess("333333333")).contains(ASHA);
    }

    @Test
    default void admits_by_a_code_once_and_keeps_what_was_known() {
        people().keep(Profile.unknown(ASHA).speaking(Language.HINDI));
        people().requestAccess(ASHA, "111111111", 60);
        assertThat(people().grantAccess("000000000")).isEmpty();
        assertThat(people().grantAccess("111111111")).contains(ASHA);
        assertThat(people().find(ASHA)).isEqualTo(new Profile(ASHA, Optional.of(Language.HINDI), Optional.empty(), true));
        assertThat(people().grantAccess("111111111")).isEmpty();
    }

    @Test
    default void admits_nobody_by_a_code_that_has_run_out() {
        people().requestAccess(ASHA, "111111111", 60);
        clock().pass(Duration.ofSeconds(60));
        assertThat(people().grantAccess("111111111")).isEmpty();
        assertThat(people().find(ASHA).admitted()).isFalse();
    }

    @Test
    default void takes_a_second_rating_of_the_same_answer() {
        people().rate(ASHA, "m50", true);
        people().rate(ASHA, "m50", false);
        assertThat(people().find(ASHA)).as("a rating is no profile").isEqualTo(Profile.unknown(ASHA));
    }
}
