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
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
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

/** The way of an application as a program goes it. */
@MicronautTest(transactional = false)
@Property(name = "micronaut.server.port", value = "-1")
class TrainingApiTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Warsaw"));

    @Inject
    EmbeddedServer server;

    @Inject
    TrainingFixture fixture;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    Tokens tokens;

    private Partnership partnership;
    private TestOffice office;
    private Account coordinator;
    private Account head;
    private Account approver;

    @BeforeEach
    void invite() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        coordinator = member(null, new Grant(Role.COORDINATOR, null));
        head = member(office.head(), new Grant(Role.HEAD, office.id()));
        approver = member(null, new Grant(Role.APPROVER, office.id()));
    }

    @Test
    void emptyListsHaveItemsAndTotal() {
        assertThat(ok(coordinator, "GET", "trainings", null).toString()).isEqualTo("{\"items\":[],\"total\":0}");
        assertThat(ok(coordinator, "GET", "sessions", null).at("/items").isArray())
                .isTrue();
        assertThat(ok(coordinator, "GET", "applications", null).at("/total").asInt())
                .isZero();
    }

    @Test
    void twoApplyForOnePlace() {
        String session = publishedSession(1);
        JsonNode first = approved(session, fixture.employee(office));
        JsonNode second = approved(session, fixture.employee(office));

        assertThat(first.at("/status").asText()).isEqualTo("ENROLLED");
        assertThat(first.at("/steps")).hasSize(3);
        assertThat(second.at("/status").asText()).isEqualTo("WAITLISTED");
        JsonNode full = ok(coordinator, "GET", "sessions/" + session, null);
        assertThat(full.at("/enrolled").asInt()).isEqualTo(1);
        assertThat(full.at("/waitlisted").asInt()).isEqualTo(1);
        assertThat(full.at("/remaining").asInt()).isZero();
        assertThat(ok(approver, "GET", "applications?status=WAITLISTED&sessionId=" + session, null)
                        .at("/items/0/id"))
                .isEqualTo(second.at("/id"));

        created(head, "applications/" + first.at("/id").asText() + "/withdrawals", "{\"reason\": \"Ill\"}");
        assertThat(ok(head, "GET", "applications/" + second.at("/id").asText(), null)
                        .at("/status")
                        .asText())
                .isEqualTo("OFFERED");
    }

    @Test
    void capacityBelowEnrolledNamesTheCount() {
        String session = publishedSession(2);
        approved(session, fixture.employee(office));
        approved(session, fixture.employee(office));

        JsonNode refusal = refused(coordinator, "PATCH", "sessions/" + session, "{\"capacity\": 1}", 409);

        assertThat(refusal.at("/code").asText()).isEqualTo("capacity-below-enrolled");
        assertThat(refusal.at("/enrolled").asInt()).isEqualTo(2);
    }

    @Test
    void badInputIsNamedByField() {
        assertField("trainings", training("no-such-topic", "7200.00"), "topic");
        assertField("trainings", training("client-service", "a lot"), "price");
        assertField("trainings", training("client-service", "-1.00"), "price");
        assertField("sessions", session(-1, "14:30"), "capacity");
        assertField("sessions", session(5, "07:30"), "meetings.end");
        assertField("sessions", session(5, "late"), "meetings[0].end");
    }

    @Test
    void declineNeedsReason() {
        String session = publishedSession(1);
        String id = created(
                        head,
                        "applications",
                        "{\"sessionId\": \"%s\", \"employeeId\": \"%s\"}"
                                .formatted(session, fixture.employee(office).value()))
                .at("/id")
                .asText();

        refused(approver, "POST", "applications/" + id + "/approvals", "{\"decision\": \"DECLINED\"}", 400);
        assertThat(created(
                                approver,
                                "applications/" + id + "/approvals",
                                "{\"decision\": \"DECLINED\", \"reason\": \"Not this year\"}")
                        .at("/status")
                        .asText())
                .isEqualTo("DECLINED");
    }

    @Test
    void staffScheduleNothing() {
        Account staff = member(fixture.employee(office), new Grant(Role.STAFF, office.id()));

        refused(staff, "POST", "trainings", "{", 403);
    }

    private JsonNode approved(String session, EmployeeId employee) {
        Account staff = member(employee, new Grant(Role.STAFF, office.id()));
        String id = created(staff, "applications", "{\"sessionId\": \"" + session + "\"}")
                .at("/id")
                .asText();
        created(head, "applications/" + id + "/endorsements", "{}");
        return created(approver, "applications/" + id + "/approvals", "{\"decision\": \"APPROVED\"}");
    }

    private String publishedSession(int capacity) {
        String id = created(coordinator, "sessions", session(capacity, "14:30"))
                .at("/id")
                .asText();
        ok(coordinator, "PATCH", "sessions/" + id, "{\"status\": \"PUBLISHED\"}");
        return id;
    }

    private String session(int capacity, String end) {
        String training = created(coordinator, "trainings", training("client-service", "7200.00"))
                .at("/id")
                .asText();
        return """
                {"trainingId": "%s", "place": "Room 12", "capacity": %d, "opensOn": "%s", "closesOn": "%s",
                 "meetings": [{"day": "%s", "start": "08:30", "end": "%s"}]}
                """.formatted(training, capacity, TODAY, TODAY.plusDays(7), TODAY.plusDays(14), end);
    }

    private static String training(String topic, String price) {
        return """
                {"topic": "%s", "title": "At the desk", "language": "pl", "provider": "Academy",
                 "price": {"amount": "%s", "currency": "PLN"}, "teachingHours": 8}
                """.formatted(topic, price);
    }

    private void assertField(String path, String body, String field) {
        assertThat(refused(coordinator, "POST", path, body, 400)
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo(field);
    }

    private Account member(@Nullable EmployeeId employee, Grant grant) {
        String name = Ids.random() + "@api.example";
        Account account = accounts.create(new NewAccount(name, "Somebody", "en", false, false));
        memberships.put(account.id(), partnership.id(), employee, List.of(grant));
        return account;
    }

    private JsonNode created(Account account, String path, String body) {
        return refused(account, "POST", path, body, 201);
    }

    private JsonNode ok(Account account, String method, String path, @Nullable String body) {
        return refused(account, method, path, body, 200);
    }

    private JsonNode refused(Account account, String method, String path, @Nullable String body, int status) {
        HttpResponse<String> answer = send(account, method, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private HttpResponse<String> send(Account account, String method, String path, @Nullable String body) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server.getURL() + "/api/v1/partnerships/" + partnership.slug() + "/" + path))
                .header("Authorization", "Bearer " + tokens.issue(account))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
