package samvad.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.people.Profile;
import samvad.testkit.DeliveryContract;
import samvad.testkit.PeopleContract;

final class SqlPeopleTest extends StoreTest implements PeopleContract {
    @Test
    void keeps_the_last_rating_of_an_answer() {
        people().rate(ASHA, "m50", true);
        people().rate(ASHA, "m50", false);
        people().rate(BILAL, "m50", true);
        assertThat(ratings()).containsExactly("17 m50 0", "18 m50 1");
        people().forget(ASHA);
        assertThat(ratings()).containsExactly("18 m50 1");
    }

    @Test
    void knows_people_when_it_is_opened_again() {
        people().keep(Profile.unknown(ASHA).admittedByAdmin());
        people().requestAccess(BILAL, "222222222", 60);
        reopen();
        assertThat(people().find(ASHA).admitted()).isTrue();
        assertThat(people().grantAccess("222222222")).contains(BILAL);
    }

    @Test
    void lets_ratings_and_requests_go_with_the_questions_of_their_time() {
        people().rate(ASHA, "m50", true);
        people().requestAccess(BILAL, "222222222", 60);
        retention().dropBefore(DeliveryContract.START);
        assertThat(ratings()).as("those of today stay").hasSize(1);
        retention().dropBefore(DeliveryContract.START.plusSeconds(3600));
        assertThat(ratings()).isEmpty();
        assertThat(people().grantAccess("222222222")).isEmpty();
    }

    private List<String> ratings() {
        return database().jdbi().withHandle(handle -> handle
                .createQuery("SELECT person_id || ' ' || message_id || ' ' || helpful FROM rating ORDER BY person_id")
                .mapTo(String.class).list());
    }
}
