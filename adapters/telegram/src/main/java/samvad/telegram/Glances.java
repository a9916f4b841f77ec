package samvad.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;
import samvad.engine.chat.Message;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.Reception;
import samvad.engine.desk.Phrases;
import samvad.engine.desk.StartPayload;
import samvad.engine.language.Language;

/**
 * Answers what somebody types after the bot's name in another chat, in time or not at all: what they pick is posted in their name. Beside it
 * stands a button to ask in private (https://core.telegram.org/bots/api#answerinlinequery).
 */
final class Glances {
    private static final Logger LOG = LoggerFactory.getLogger(Glances.class);

    /** Each key pressed is a query; more at once than this are answered with the button alone. */
    private static final int AT_ONCE = 8;

    /** Two letters find nothing. */
    private static final int SHORTEST = 3;

    /** Seconds Telegram may show the same to the same person again. */
    private static final int KEPT = 5;

    private static final int TITLE = 80;
    private static final int DESCRIPTION = 160;

    private final BotApi api;
    private final Reception reception;
    private final Duration deadline;
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final ExecutorService glancing = Executors.newVirtualThreadPerTaskExecutor();

    Glances(BotApi api, Reception reception, Duration deadline) {
        this.api = api;
        this.reception = reception;
        this.deadline = deadline;
    }

    void answer(Heard.Typed typed) {
        Optional<Reply> reply = glance(typed.message());
        AnswerInlineQuery answer = new AnswerInlineQuery(typed.query(), reply.flatMap(Glances::article).stream().toList());
        answer.setCacheTime(KEPT);
        answer.setIsPersonal(true);
        answer.setButton(askInPrivate(typed.message()));
        api.call(answer);
    }

    private Optional<Reply> glance(Message message) {
        if (message.text().length() < SHORTEST || !room.tryAcquire()) {
            return Optional.empty();
        }
        // its place is free again when it ends, which may be long after the deadline
        return CompletableFuture.supplyAsync(() -> {
                    try {
                        return reception.glance(message);
                    } finally {
                        room.release();
                    }
                }, glancing)
                .completeOnTimeout(Optional.empty(), deadline.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> {
                    LOG.warn("telegram: an inline query found nothing ({})", Optional.ofNullable(failure.getCause()).orElse(failure)
                            .getClass().getSimpleName());
                    return Optional.empty();
                }).join();
    }

    /** What fits one message; nobody could be shown a second. */
    private static Optional<InlineQueryResult> article(Reply reply) {
        return FitReply.parts(reply).stream().findFirst().map(part -> {
            InputTextMessageContent content = new InputTextMessageContent(HtmlReply.render(part).html());
            content.setParseMode(ParseMode.HTML);
            LinkPreviewOptions none = new LinkPreviewOptions();
            none.setIsDisabled(true);
            content.setLinkPreviewOptions(none);
            String words = HarmlessText.own(part.words());
            String title = TextCut.pieces(words, TITLE).stream().findFirst().orElse("Samvad");
            InlineQueryResultArticle article = new InlineQueryResultArticle("answer", title, content);
            TextCut.pieces(words.substring(Math.min(title.length(), words.length())), DESCRIPTION).stream().findFirst()
                    .ifPresent(article::setDescription);
            return article;
        });
    }

    private static InlineQueryResultsButton askInPrivate(Message message) {
        Language language = message.appLanguage().orElseGet(() -> Language.ofQuestion(message.text()));
        InlineQueryResultsButton button = new InlineQueryResultsButton(Phrases.in(language).say("ask-in-private-button"));
        button.setStartParameter(message.text().isBlank() ? "ask" : StartPayload.asking(message.text()).orElse("ask"));
        return button;
    }
}
