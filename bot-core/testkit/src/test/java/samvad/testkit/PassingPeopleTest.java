package samvad.testkit;

import samvad.engine.people.PassingPeople;
import samvad.engine.people.People;

final class PassingPeopleTest implements PeopleContract {
    private final MovingClock clock = new MovingClock(DeliveryContract.START);
    private final People people = new PassingPeople(clock);

    @Override
    public People people() {
        return people;
    }

    @Override
    public MovingClock clock() {
        return clock;
    }
}
