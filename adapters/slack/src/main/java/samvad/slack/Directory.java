package samvad.slack;

import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.conversations.ConversationsInfoResponse;
import com.slack.api.methods.response.users.UsersInfoResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Asks Slack about people and conversations, for all who want to know, more seldom than Slack would allow. */
final class Directory {
    /** Of 100 a minute, tier 4 (https://docs.slack.dev/reference/methods/users.info). */
    static final int PEOPLE_A_MINUTE = 80;

    /** Of 50 a minute, tier 3 (https://docs.slack.dev/reference/methods/conversations.info). */
    static final int CONVERSATIONS_A_MINUTE = 40;

    private final WebApi api;
    private final CallWindow people;
    private final CallWindow conversations;

    /** @param pace how many times faster than documented Slack's limits are */
    Directory(WebApi api, InstantSource clock, double pace) {
        Duration minute = Duration.ofNanos((long) (Duration.ofMinutes(1).toNanos() / pace));
        this.api = api;
        this.people = new CallWindow(PEOPLE_A_MINUTE, minute, clock);
        this.conversations = new CallWindow(CONVERSATIONS_A_MINUTE, minute, clock);
    }

    /** Empty if too many were asked about just now. */
    Optional<WebApi.Result<UsersInfoResponse>> person(String user) {
        return ask(people, methods -> methods.usersInfo(info -> info.user(user).includeLocale(true)));
    }

    /** Empty if too many were asked about just now. */
    Optional<WebApi.Result<ConversationsInfoResponse>> conversation(String channel) {
        return ask(conversations, methods -> methods.conversationsInfo(info -> info.channel(channel)));
    }

    private <R extends SlackApiTextResponse> Optional<WebApi.Result<R>> ask(CallWindow window, WebApi.Call<R> call) {
        return window.passes() ? Optional.of(api.callQuickly(call)) : Optional.empty();
    }
}
