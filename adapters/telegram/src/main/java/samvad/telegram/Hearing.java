package samvad.telegram;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.interfaces.LongPollingUpdateConsumer;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Hands in what was heard, and confirms it only then; what could not be stored comes again. No exception leaves: the library's poller would
 * end and not say so.
 */
final class Hearing implements LongPollingUpdateConsumer {
    private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);

    private final UpdateReader updateReader;
    private final Storing storing;
    private final Prompt prompt;
    private final PollOffset offset;
    private final GrowingPause growingPause;
    private final ExecutorService aside = Executors.newVirtualThreadPerTaskExecutor();

    /** Answers what waits for an answer at once: presses, and what is typed after the bot's name. */
    interface Prompt {
        void answer(Heard heard);
    }

    Hearing(UpdateReader updateReader, Storing storing, Prompt prompt, PollOffset offset, GrowingPause growingPause) {
        this.updateReader = updateReader;
        this.storing = storing;
        this.prompt = prompt;
        this.offset = offset;
        this.growingPause = growingPause;
    }

    @Override
    public void consume(List<Update> updates) {
        try {
            List<Heard> heard = updates.stream().map(this::read).toList();
            storing.store(heard.stream().flatMap(each -> Presses.toStore(each).stream()).toList());
            offset.confirm();
            growingPause.reset();
            heard.forEach(each -> aside.execute(() -> answer(each)));
        } catch (Throwable e) {
            LOG.error("telegram: {} updates could not be stored ({}) and will come again", updates.size(), e.getClass().getSimpleName());
            growingPause.pause();
        }
    }

    /** One that cannot be understood would come for ever; it is passed over. */
    private Heard read(Update update) {
        try {
            return updateReader.read(update);
        } catch (RuntimeException e) {
            LOG.warn("telegram: update {} is not understood ({}) and is passed over", update.getUpdateId(), e.getClass().getSimpleName());
            return new Heard.Nothing();
        }
    }

    private void answer(Heard heard) {
        try {
            prompt.answer(heard);
        } catch (RuntimeException e) {
            LOG.warn("telegram: a press or an inline query stays unanswered ({})", e.getClass().getSimpleName());
        }
    }
}
