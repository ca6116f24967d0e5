package eu.gminarium.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.security.account.Tokens;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Ids;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.training.AfterFixture;
import eu.gminarium.training.AfterFixture.Participant;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.session.Session;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows a training, as a program and a trainer's phone see it. */
@MicronautTest(transactional = false)
@Property(name = "micronaut.server.port", value = "-1")
class AfterApiTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Warsaw"));
    private static final LocalDate PAST = LocalDate.of(2012, 2, 21);
    private static final String GOOD =
            "{\"ratings\": {\"content\": 5, \"trainer\": 4, \"organisation\": 4, \"usefulness\": 5}}";

    @Inject
    EmbeddedServer server;

    @Inject
    TrainingFixture fixture;

    @Inject
    AfterFixture after;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    Tokens tokens;

    private final HttpClient client = HttpClient.newHttpClient();
    private Partnership partnership;
    private TestOffice office;
    private Account coordinator;
    private Account head;

    @BeforeEach
    void invite() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        coordinator = member(null, new Grant(Role.COORDINATOR, null));
        head = member(office.head(), new Grant(Role.HEAD, office.id()));
    }

    @Test
    void attendanceIsCorrectedWithReasonAndVersion() {
        Session session = after.session(office, PAST);
        Participant person = after.participant(office, session);
        String path = "sessions/" + session.id().value() + "/attendance";
        String meeting = session.meetings().getFirst().id().value().toString();

        JsonNode recorded = ok(coordinator, path);
        assertThat(recorded.at("/items/0/clockShare").asDouble()).isEqualTo(1.0);
        assertThat(recorded.at("/items/0/meetings/0/version").asInt()).isZero();

        String again = "{\"meetingId\": \"%s\", \"marks\": [{\"applicationId\": \"%s\", \"presence\": \"EXCUSED\"}]}"
                .formatted(meeting, person.application().value());
        assertThat(answer(coordinator, "POST", path, again, 409).at("/code").asText())
                .isEqualTo("attendance-already-recorded");
        assertThat(answer(coordinator, "POST", path + "/changes", correction(meeting, person, ""), 400)
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("reason");
        assertThat(answer(coordinator, "POST", path + "/changes", correction(meeting, person, "Left early"), 201)
                        .at("/items/0/reason")
                        .asText())
                .isEqualTo("Left early");
        assertThat(answer(coordinator, "POST", path + "/changes", correction(meeting, person, "Once more"), 409)
                        .at("/code")
                        .asText())
                .isEqualTo("stale-version");
        answer(head, "POST", path + "/changes", "{", 403);
    }

    @Test
    void checkInByCodeAndByPersonMakesOneEntry() {
        Session session = after.session(office, TODAY);
        ApplicationId person = after.enrol(office, session, fixture.employee(office));
        String path = "meetings/" + session.meetings().getFirst().id().value();
        String code = ok(head, "applications/" + person.value() + "/check-in-code")
                .at("/shortCode")
                .asText();

        JsonNode first = answer(coordinator, "POST", path + "/check-ins", "{\"code\": \"" + code + "\"}", 201);
        JsonNode second = answer(
                coordinator, "POST", path + "/check-ins", "{\"applicationId\": \"" + person.value() + "\"}", 201);

        assertThat(first.at("/outcome").asText()).isEqualTo("CHECKED_IN");
        assertThat(second.at("/outcome").asText()).isEqualTo("ALREADY");
        assertThat(second.at("/checkedInAt")).isEqualTo(first.at("/checkedInAt"));
        answer(coordinator, "POST", path + "/check-ins", "{\"code\": \"no-such-code\"}", 404);
        answer(coordinator, "POST", path + "/check-ins", "{}", 400);
        answer(head, "POST", path + "/check-ins", "{", 403);
        assertThat(send(coordinator, "DELETE", path + "/check-ins/" + person.value(), null)
                        .statusCode())
                .isEqualTo(204);
        answer(coordinator, "DELETE", path + "/check-ins/" + person.value(), null, 404);
    }

    @Test
    void trainersPhoneHasNothingButTheLink() {
        Session session = after.session(office, TODAY);
        ApplicationId person = after.enrol(office, session, fixture.employee(office));
        String meeting = "meetings/" + session.meetings().getFirst().id().value();
        String link = path(answer(coordinator, "POST", meeting + "/check-in-link", "{}", 201));
        String code = path(ok(head, "applications/" + person.value() + "/check-in-code"));

        HttpResponse<String> stranger = page(code, null);
        assertThat(stranger.statusCode()).isEqualTo(200);
        assertThat(stranger.body()).doesNotContain("Nowak");
        assertThat(ok(coordinator, meeting + "/check-ins")
                                .at("/items/0/presence")
                                .isMissingNode()
                        || ok(coordinator, meeting + "/check-ins")
                                .at("/items/0/presence")
                                .isNull())
                .isTrue();

        HttpResponse<String> door = page(link, null);
        String cookie = door.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/a");
        assertThat(door.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'sha256-");
        assertThat(page(code, cookie.split(";", 2)[0]).body()).contains("Nowak").contains("data-tone=\"good\"");
        assertThat(page(code, cookie.split(";", 2)[0]).body()).contains("data-tone=\"again\"");
        assertThat(page(link.substring(0, link.length() - 1) + "~", null).statusCode())
                .isEqualTo(404);

        assertThat(send(coordinator, "DELETE", meeting + "/check-in-link", null).statusCode())
                .isEqualTo(204);
        assertThat(page(code, cookie.split(";", 2)[0]).statusCode()).isEqualTo(404);
        assertThat(page(link, null).statusCode()).isEqualTo(404);
    }

    @Test
    void cardThenTalk() {
        Session session = after.session(office, PAST);
        Participant person = after.participant(office, session);
        Account staff = member(person.employee(), new Grant(Role.STAFF, office.id()));
        String application = "applications/" + person.application().value();

        assertThat(ok(staff, "participation-cards").at("/items/0/state").asText())
                .isEqualTo("OVERDUE");
        assertField(staff, application + "/participation-card", "{\"ratings\": {\"content\": 6}}", "ratings.content");
        assertField(staff, application + "/participation-card", "{\"ratings\": {\"content\": 5}}", "ratings.trainer");
        assertField(staff, application + "/participation-card", "{}", "ratings");
        answer(head, "POST", application + "/talk", talk("Fine"), 409);
        answer(staff, "POST", application + "/participation-card", GOOD, 201);
        answer(staff, "POST", application + "/participation-card", GOOD, 409);
        answer(staff, "POST", application + "/talk", "{", 403);
        assertThat(ok(head, "talks-to-hold").at("/total").asInt()).isOne();
        assertField(head, application + "/talk", talk(" "), "conclusions");
        assertThat(answer(head, "POST", application + "/talk", talk("Fine"), 201)
                        .at("/talk/headId")
                        .asText())
                .isEqualTo(office.head().value().toString());
    }

    @Test
    void cardsOfOthersAreNotFound() {
        Session session = after.session(office, PAST);
        Participant person = after.participant(office, session);
        Account colleague = member(fixture.employee(office), new Grant(Role.STAFF, office.id()));
        TestOffice other = fixture.office(partnership, 2);
        Account neighbour = member(null, new Grant(Role.OFFICE_COORDINATOR, other.id()));
        String path = "applications/" + person.application().value() + "/participation-card";

        answer(colleague, "GET", path, null, 404);
        answer(neighbour, "GET", path, null, 404);
        answer(colleague, "POST", path, GOOD, 404);
        answer(coordinator, "GET", path, null, 403);
        assertThat(ok(neighbour, "participation-cards").at("/total").asInt()).isZero();
    }

    @Test
    void hiddenResultsHaveNoFigures() {
        Session session = after.session(office, PAST);
        for (int i = 0; i < 4; i++) {
            after.rated(office, session, 5, null);
        }
        JsonNode hidden = ok(coordinator, "evaluations/sessions").at("/items/0");
        assertThat(hidden.at("/suppressed").asBoolean()).isTrue();
        assertThat(hidden.toString()).doesNotContain("\"n\"");

        after.rated(office, session, 1, "Too long");
        JsonNode shown = ok(coordinator, "sessions/" + session.id().value() + "/evaluation");
        assertThat(shown.at("/result/evaluation/n").asInt()).isEqualTo(5);
        assertThat(shown.at("/result/evaluation/aspects/0/mean").asDouble()).isEqualTo(4.2);
        assertThat(shown.at("/comments/0").asText()).isEqualTo("Too long");
        assertThat(ok(head, "sessions/" + session.id().value() + "/evaluation")
                        .at("/comments/0")
                        .isMissingNode())
                .isTrue();
        assertThat(ok(head, "evaluations/providers?year=2012")
                        .at("/items/0/evaluation/n")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void januaryListIsPublishedAndSavedAsFile() {
        Session session = after.session(office, PAST);
        for (int i = 0; i < 5; i++) {
            after.rated(office, session, 5, null);
        }

        answer(head, "POST", "preferred-providers", "{", 403);
        assertField(coordinator, "preferred-providers", "{\"year\": 1}", "year");
        assertThat(answer(coordinator, "POST", "preferred-providers", "{\"year\": " + TODAY.getYear() + "}", 409)
                        .at("/code")
                        .asText())
                .isEqualTo("preferred-year-not-over");
        JsonNode list = answer(coordinator, "POST", "preferred-providers", "{\"year\": 2012}", 201);
        assertThat(list.at("/publishedOn").asText()).isEqualTo(TODAY.toString());
        assertThat(list.at("/providers/0/place").asInt()).isOne();
        answer(coordinator, "POST", "preferred-providers", "{\"year\": 2012}", 409);
        assertThat(ok(head, "preferred-providers").at("/items/0/year").asInt()).isEqualTo(2012);
        assertThat(send(head, "GET", "preferred-providers.csv?year=2012", null).body())
                .contains("Academy;5;");
        assertThat(send(head, "GET", "preferred-providers.xlsx?year=2012", null)
                        .headers()
                        .firstValue("Content-Disposition"))
                .contains("attachment; filename=\"preferred-providers-2012.xlsx\"");
    }

    private static String correction(String meeting, Participant person, String reason) {
        return """
            {"meetingId": "%s", "applicationId": "%s", "presence": "UNEXCUSED", "version": 0, "reason": "%s"}
            """.formatted(meeting, person.application().value(), reason);
    }

    private static String talk(String conclusions) {
        return "{\"heldOn\": \"%s\", \"conclusions\": \"%s\"}".formatted(TODAY, conclusions);
    }

    /** The part of the address that is the same wherever the program runs. */
    private static String path(JsonNode answer) {
        String url = answer.at("/url").asText();
        return url.substring(url.indexOf('/', "https://".length()));
    }

    private void assertField(Account account, String path, String body, String field) {
        assertThat(answer(account, "POST", path, body, 400)
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo(field);
    }

    private Account member(@Nullable EmployeeId employee, Grant grant) {
        Account account =
                accounts.create(new NewAccount(Ids.random() + "@api.example", "Somebody", "en", false, false));
        memberships.put(account.id(), partnership.id(), employee, List.of(grant));
        return account;
    }

    private JsonNode ok(Account account, String path) {
        return answer(account, "GET", path, null, 200);
    }

    private JsonNode answer(Account account, String method, String path, @Nullable String body, int status) {
        HttpResponse<String> answer = send(account, method, path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(status);
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private HttpResponse<String> send(Account account, String method, String path, @Nullable String body) {
        return send(HttpRequest.newBuilder(
                        URI.create(server.getURL() + "/api/v1/partnerships/" + partnership.slug() + "/" + path))
                .header("Authorization", "Bearer " + tokens.issue(account))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    /** A page as a phone opens it, with the trainer's cookie or without. */
    private HttpResponse<String> page(String path, @Nullable String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.getURL() + path));
        return send(cookie == null ? request : request.header("Cookie", cookie));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
