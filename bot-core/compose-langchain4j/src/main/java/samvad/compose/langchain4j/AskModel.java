package samvad.compose.langchain4j;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samvad.engine.answer.ModelUnavailable;
import samvad.engine.answer.Spent;

/** Puts messages to a model and translates what it fails of. */
final class AskModel {
    private final ChatModels models;

    AskModel(ChatModels models) {
        this.models = models;
    }

    /** @param text possibly blank */
    record Reply(String text, Spent spent) {}

    /** The whole reply. Throws {@link ModelUnavailable} if it fails or was broken off. */
    Reply whole(List<ChatMessage> messages) {
        try {
            return read(models.whole().chat(messages));
        } catch (ModelUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            // all of them: on JSON of an unexpected shape the client fails in ways it does not declare
            throw unavailable(e);
        }
    }

    /** The whole reply if it comes within this time; empty if it does not, or fails. */
    Optional<Reply> within(Duration time, List<ChatMessage> messages) {
        FutureTask<Reply> reply = new FutureTask<>(() -> whole(messages));
        Thread.ofVirtual().name("repair").start(reply);
        try {
            return Optional.of(reply.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            reply.cancel(true);
        }
    }

    /** Like {@link #whole}, and hands on all that was written so far each time more of it arrives. */
    Reply streamed(List<ChatMessage> messages, Consumer<String> soFar) {
        StreamedReply reply = new StreamedReply();
        try {
            // some clients return at the end of the reply only
            Thread.ofVirtual().name("model").start(() -> begin(messages, reply));
            ChatResponse response = reply.await(soFar);
            if (response.finishReason() == null) {
                throw new ModelUnavailable("its reply was cut off");
            }
            return read(response);
        } catch (ModelUnavailable e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelUnavailable("the wait for it was interrupted", e);
        } catch (RuntimeException e) {
            throw unavailable(e);
        } finally {
            reply.cancel();
        }
    }

    private void begin(List<ChatMessage> messages, StreamedReply reply) {
        try {
            models.streamed().chat(messages, reply);
        } catch (RuntimeException e) {
            reply.onError(e);
        }
    }

    private static Reply read(ChatResponse response) {
        if (response.finishReason() == FinishReason.LENGTH || response.finishReason() == FinishReason.CONTENT_FILTER) {
            throw new ModelUnavailable("it broke its answer off (" + response.finishReason() + ")");
        }
        return new Reply(Objects.requireNonNullElse(response.aiMessage().text(), ""), spent(response.tokenUsage()));
    }

    private static Spent spent(@Nullable TokenUsage usage) {
        return usage == null ? Spent.NOTHING : new Spent(Objects.requireNonNullElse(usage.inputTokenCount(), 0), Objects.requireNonNullElse(usage.outputTokenCount(), 0));
    }

    static ModelUnavailable unavailable(RuntimeException e) {
        return new ModelUnavailable(ModelFailure.inWords(e), e, ModelFailure.mayPass(e));
    }
}
