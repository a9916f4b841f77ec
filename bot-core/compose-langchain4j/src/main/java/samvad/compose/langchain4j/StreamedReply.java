package samvad.compose.langchain4j;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samvad.engine.answer.ModelUnavailable;

/** A reply that arrives piece by piece on the client's thread and is read on the asker's. */
final class StreamedReply implements StreamingChatResponseHandler {
    /** In UTF-16 units; an answer has a tenth of it. */
    static final int LONGEST = 8_000;

    private sealed interface Arrived {
        record Piece(String text) implements Arrived {}

        record End(ChatResponse response) implements Arrived {}

        record Failure(Throwable why) implements Arrived {}
    }

    private final BlockingQueue<Arrived> arrived = new LinkedBlockingQueue<>();
    private volatile @Nullable StreamingHandle handle;
    private volatile boolean over;

    @Override
    public void onPartialResponse(PartialResponse piece, PartialResponseContext context) {
        handle = context.streamingHandle();
        if (over) {
            context.streamingHandle().cancel();
        }
        arrived.add(new Arrived.Piece(piece.text()));
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        arrived.add(new Arrived.End(response));
    }

    @Override
    public void onError(Throwable error) {
        arrived.add(new Arrived.Failure(error));
    }

    /** Waits for the end. Throws {@link ModelUnavailable} if there is none. */
    ChatResponse await(Consumer<String> soFar) throws InterruptedException {
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (arrived.take()) {
                case Arrived.Piece(String piece) -> {
                    text.append(piece);
                    if (text.length() > LONGEST) {
                        throw new ModelUnavailable("its answer does not end");
                    }
                    soFar.accept(text.toString());
                }
                case Arrived.End(ChatResponse response) -> {
                    return response;
                }
                case Arrived.Failure(RuntimeException why) -> throw why;
                case Arrived.Failure(Throwable why) -> throw new ModelUnavailable("its server's reply cannot be read (" + why.getClass().getSimpleName() + ")", why);
            }
        }
    }

    /** Ends the connection, if it lasts. */
    void cancel() {
        over = true;
        StreamingHandle current = handle;
        if (current != null && !current.isCancelled()) {
            current.cancel();
        }
    }
}
