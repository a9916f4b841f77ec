package samvad.engine.delivery;

import samvad.engine.chat.Command;

/** What wishes to stop and to be forgotten do beside their answers; of other messages nothing. */
final class StopAndForget {
    private final Books books;
    private final UnderWay underWay;

    StopAndForget(Books books, UnderWay underWay) {
        this.books = books;
        this.underWay = underWay;
    }

    void beforeAnswering(Incoming wish, Command command) throws InterruptedException {
        if (command instanceof Command.Forget) {
            underWay.forgetAllBefore(wish);
            books.patiently(wish.key(), () -> {
                books.retention().forget(wish);
                return wish;
            });
        }
    }

    void afterAnswering(Incoming wish, Command command) throws InterruptedException {
        if (command instanceof Command.Stop) {
            books.patiently(wish.key(), () -> {
                books.retention().silence(wish.from(), wish.address());
                return wish;
            });
        }
        if (command instanceof Command.Forget) {
            // the wish to be forgotten and its answer were kept until now
            int _ = books.patiently(wish.key(), () -> books.retention().forgetFulfilledWishes());
        }
    }
}
