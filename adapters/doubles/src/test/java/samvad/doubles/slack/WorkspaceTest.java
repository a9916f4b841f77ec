package samvad.doubles.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.request.users.UsersInfoRequest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkspaceTest {
    private Newsroom room = new Newsroom();

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void a_token_must_be_known_and_of_the_right_kind() throws Exception {
        assertThat(room.bot().authTest(r -> r).getUserId()).isEqualTo(SlackApp.BOT_USER);
        assertThat(room.slack().methods("xoxb-other").authTest(r -> r).getError()).isEqualTo("invalid_auth");
        assertThat(room.bot().appsConnectionsOpen(r -> r).getError()).isEqualTo("not_allowed_token_type");
        assertThat(room.slack().methods("xapp-double").chatPostMessage(r -> r.channel("C1").text("x")).getError())
                .isEqualTo("not_allowed_token_type");
        assertThat(room.post(room.server.apiUrl() + "auth.test", "application/json", "{}").body()).contains("not_authed");
    }

    @Test
    void a_withdrawn_token_says_why() throws Exception {
        room.server.uninstall();
        assertThat(room.bot().authTest(r -> r).getError()).isEqualTo("account_inactive");
        room.server.revokeTokens();
        assertThat(room.bot().chatPostMessage(r -> r.channel("C1").text("x")).getError()).isEqualTo("token_revoked");
        assertThat(room.server.deliveries()).extracting(each -> each.payload().name())
                .containsExactly("app_uninstalled", "tokens_revoked");
    }

    @Test
    void a_method_without_its_scope_says_which_is_needed() throws Exception {
        reopen(SlackApp.usual().withScopes(Set.of("im:history", "users:read")));
        var refused = room.bot().chatPostMessage(r -> r.channel("C1").text("x"));
        assertThat(refused.getError()).isEqualTo("missing_scope");
        assertThat(refused.getNeeded()).isEqualTo("chat:write");
        assertThat(refused.getProvided()).isEqualTo("im:history,users:read");
        assertThat(room.bot().usersInfo(r -> r.user("U1")).isOk()).isTrue();
        assertThat(room.news.messages()).isEmpty();
    }

    @Test
    void every_method_it_answers_stands_in_the_table() throws Exception {
        for (SlackMethod method : SlackMethods.all()) {
            String answer = room.post(room.server.apiUrl() + method.name(), "application/json", "{}",
                    "Authorization", method.name().startsWith("apps.") ? "Bearer xapp-double" : "Bearer xoxb-double").body();
            assertThat(answer).as(method.name()).doesNotContain("unknown_method").contains("\"ok\":");
        }
        assertThat(room.post(room.server.apiUrl() + "chat.shout", "application/json", "{}").body()).contains("unknown_method");
    }

    @Test
    void posting_outside_its_channels_needs_a_scope_of_its_own() throws Exception {
        var scopes = new TreeSet<>(SlackMethods.everyScope());
        scopes.add(SlackMethods.ANYWHERE);
        reopen(SlackApp.usual().withScopes(scopes));
        room.server.channel("C2", "elsewhere").withoutBot();
        room.server.privateChannel("G2", "closed").withoutBot();
        assertThat(room.bot().chatPostMessage(r -> r.channel("C2").text("x")).isOk()).isTrue();
        assertThat(room.bot().chatPostMessage(r -> r.channel("G2").text("x")).getError()).isEqualTo("not_in_channel");
    }

    @Test
    void tells_where_a_person_lives_and_the_language_only_when_asked() throws Exception {
        var user = room.bot().usersInfo(UsersInfoRequest.builder().user("U1").includeLocale(true).build()).getUser();
        assertThat(List.of(user.getTz(), user.getLocale(), user.getName())).containsExactly("Asia/Kolkata", "hi-IN", "Ravi");
        assertThat(user.getTzOffset()).isEqualTo(19_800);
        assertThat(room.bot().usersInfo(r -> r.user("U1")).getUser().getLocale()).isNull();
        assertThat(room.bot().usersInfo(r -> r.user("U9")).getError()).isEqualTo("user_not_found");
    }

    @Test
    void opens_and_describes_conversations() throws Exception {
        String id = room.bot().conversationsOpen(r -> r.users(List.of("U1"))).getChannel().getId();
        assertThat(id).isEqualTo(room.ravi.dm().id());
        assertThat(room.bot().conversationsInfo(r -> r.channel(id)).getChannel().isIm()).isTrue();
        room.news.withoutBot().archive();
        var described = room.bot().conversationsInfo(r -> r.channel("C1")).getChannel();
        assertThat(described.getName()).isEqualTo("news");
        assertThat(described.isArchived()).isTrue();
        assertThat(described.isMember()).isFalse();
        assertThat(room.bot().conversationsInfo(r -> r.channel("C9")).getError()).isEqualTo("channel_not_found");
    }

    @Test
    void tells_who_runs_the_workspace_and_who_made_a_channel() throws Exception {
        assertThat(room.bot().usersInfo(r -> r.user("U1")).getUser().isAdmin()).isFalse();
        room.server.makeAdmin(room.ravi);
        assertThat(room.bot().usersInfo(r -> r.user("U1")).getUser().isAdmin()).isTrue();
        assertThat(room.bot().conversationsInfo(r -> r.channel("C1")).getChannel().getCreator()).isNull();
        room.news.madeBy(room.meera);
        assertThat(room.bot().conversationsInfo(r -> r.channel("C1")).getChannel().getCreator()).isEqualTo("U2");
        room.server.groupDirect("G7", "mpdm-ravi--meera--samvad-1");
        assertThat(room.bot().conversationsInfo(r -> r.channel("G7")).getChannel().isMpim()).isTrue();
    }

    @Test
    void reacts_once_and_links_to_a_message() throws Exception {
        SlackMessage question = room.ravi.messages(room.news, "question");
        assertThat(room.bot().reactionsAdd(r -> r.channel("C1").timestamp(question.ts()).name("eyes")).isOk()).isTrue();
        assertThat(room.bot().reactionsAdd(r -> r.channel("C1").timestamp(question.ts()).name("eyes")).getError())
                .isEqualTo("already_reacted");
        assertThat(room.news.message(question.ts()).orElseThrow().state().reactions()).containsExactly("eyes");
        assertThat(room.bot().chatGetPermalink(r -> r.channel("C1").messageTs(question.ts())).getPermalink())
                .endsWith("/archives/C1/p" + question.ts().replace(".", ""));
        assertThat(room.bot().chatGetPermalink(r -> r.channel("C1").messageTs("1.1")).getError()).isEqualTo("message_not_found");
    }

    private void reopen(SlackApp app) throws Exception {
        room.close();
        room = new Newsroom(app, Budgets.none());
    }
}
