package eu.gminarium.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Account;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every address of the API says when it says no. Members stand for all of them. */
class RefusalsTest {

    private static final String LEADER = "[{\"role\": \"LEADER\"}]";

    private static Partnership partnership;
    private static OfficeId office;
    private static Account coordinator;
    private static Account leader;
    private static String members;
    private static String invitations;

    @BeforeAll
    static void prepare() {
        partnership = Server.partnership();
        office = Server.office(partnership);
        coordinator = Server.member(partnership, Role.COORDINATOR, null);
        leader = Server.member(partnership, Role.LEADER, null);
        members = "/api/v1/partnerships/" + partnership.slug() + "/members";
        invitations = "/api/v1/partnerships/" + partnership.slug() + "/invitations";
    }

    @Test
    void firstWhoThenWhereThenWhetherThenWhat() {
        String elsewhere = "/api/v1/partnerships/nowhere/invitations";
        String member = members + "/" + Ids.random();

        refused(Server.send("POST", elsewhere, "{", request -> request), 401, "not-signed-in");
        refused(Server.api(leader, "POST", elsewhere, "{"), 404, "not-found");
        refused(Server.api(leader, "POST", invitations, "{"), 403, "role-not-allowed");
        refused(Server.api(coordinator, "PATCH", member, "{"), 400, "unreadable-body");
        refused(Server.api(coordinator, "PATCH", member, change(1, LEADER)), 404, "not-found");
        refused(
                Server.api(coordinator, "PATCH", members + "/" + leader.id().value(), change(77, LEADER)),
                409,
                "stale-version");
    }

    @Test
    void partnershipOfOthersLooksLikeNone() {
        Partnership other = Server.partnership();

        var unknown = Server.api(coordinator, "GET", "/api/v1/partnerships/nowhere/members", null);
        var foreign = Server.api(coordinator, "GET", "/api/v1/partnerships/" + other.slug() + "/members", null);

        refused(unknown, 404, "not-found");
        assertThat(foreign.body()).isEqualTo(unknown.body());
    }

    @Test
    void operatorFindsNoContent() {
        refused(Server.api(Server.operator(), "GET", members, null), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"text\"", "nonsense", ""})
    void brokenBodyIsRefused(String body) {
        refused(Server.api(coordinator, "POST", invitations, body), 400, "unreadable-body");
    }

    @Test
    void unknownFieldIsNamed() {
        var answer = Server.api(
                coordinator,
                "POST",
                invitations,
                invitation("a@b.test", LEADER).replaceFirst("\\{", "{\"colour\": 1,"));

        assertThat(refused(answer, 400, "unknown-field").at("/errors/0/field").asText())
                .isEqualTo("colour");
    }

    @Test
    void unknownFieldInsideAListIsNamed() {
        var answer = Server.api(
                coordinator, "POST", invitations, invitation("a@b.test", "[{\"role\": \"LEADER\", \"since\": 1}]"));

        assertThat(refused(answer, 400, "unknown-field").at("/errors/0/field").asText())
                .endsWith("since");
    }

    @Test
    void unknownEnumValueNamesItsField() {
        var answer = Server.api(coordinator, "POST", invitations, invitation("a@b.test", "[{\"role\": \"KING\"}]"));

        assertThat(refused(answer, 400, "invalid-field").at("/errors/0/field").asText())
                .endsWith("role");
    }

    @Test
    void numberThatIsNoneNamesItsField() {
        String member = members + "/" + leader.id().value();
        var answer = Server.api(coordinator, "PATCH", member, "{\"version\": \"x\", \"roles\": " + LEADER + "}");

        assertThat(refused(answer, 400, "invalid-field").at("/errors/0/field").asText())
                .isEqualTo("version");
    }

    @Test
    void missingFieldIsNamed() {
        var answer = Server.api(
                coordinator, "POST", invitations, "{\"displayName\": \"A\", \"language\": \"pl\", \"roles\": []}");

        assertThat(refused(answer, 400, "invalid-field").at("/errors").findValuesAsText("field"))
                .contains("email");
    }

    @Test
    void brokenConstraintsAreNamed() {
        var answer = Server.api(
                coordinator,
                "POST",
                invitations,
                "{\"email\": \"nobody\", \"displayName\": \"\", \"language\": \"de\", \"roles\": []}");

        assertThat(refused(answer, 400, "invalid-field").at("/errors").findValuesAsText("field"))
                .containsExactly("displayName", "email", "language", "roles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udfff\\ud800"})
    void characterThatCannotBeStoredNamesItsField(String character) {
        String body = invitation("a@b.test", LEADER).replace("\"A\"", "\"A" + character + "\"");

        var error = refused(Server.api(coordinator, "POST", invitations, body), 400, "invalid-field")
                .at("/errors/0");

        assertThat(error.get("field").asText()).isEqualTo("displayName");
        assertThat(error.get("detail").asText()).isEqualTo("contains a character that cannot be stored");
    }

    @Test
    void pairOfSurrogatesIsACharacterLikeAnyOther() {
        String body = invitation(Ids.random() + "@b.test", LEADER).replace("\"A\"", "\"A\\ud83c\\udf33\"");

        assertThat(Server.api(coordinator, "POST", invitations, body).statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"size=-1, size", "size=501, size", "page=-1, page", "page=x, page"})
    void numberOutOfRangeIsNamed(String query, String field) {
        var answer = Server.api(coordinator, "GET", members + "?" + query, null);

        assertThat(refused(answer, 400, "invalid-field").at("/errors/0/field").asText())
                .isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?officeId=none"})
    void neededParameterThatIsMissingOrBrokenIsNamed(String query) {
        String units = members.replace("/members", "/units");

        var answer = Server.api(coordinator, "GET", units + query, null);

        assertThat(refused(answer, 400, "invalid-field").at("/errors/0/field").asText())
                .isEqualTo("officeId");
    }

    @Test
    void identifierThatIsNoneFindsNothing() {
        refused(Server.api(coordinator, "GET", members + "/nonsense", null), 404, "not-found");
    }

    @Test
    void otherMediaTypesAreRefused() {
        var answer = Server.send(
                "POST",
                invitations,
                "email=a",
                request -> request.header("Authorization", "Bearer " + Server.token(coordinator))
                        .header("Content-Type", "application/x-www-form-urlencoded"));

        refused(answer, 415, "media-type");
    }

    @Test
    void unknownAddressesAndMethodsAreRefused() {
        refused(Server.api(coordinator, "GET", "/api/v1/nonsense", null), 404, "not-found");
        refused(Server.api(coordinator, "GET", members.replace("members", "nonsense"), null), 404, "not-found");
        refused(Server.api(coordinator, "PUT", members, "{}"), 405, "method-not-allowed");
        refused(Server.send("GET", "/api/v1/nonsense", null, request -> request), 401, "not-signed-in");
    }

    @Test
    void bodyThatIsTooLargeIsRefused() {
        refused(Server.api(coordinator, "POST", invitations, "\"" + "x".repeat(13_000_000)), 413, "too-large");
    }

    @Test
    void ruleOfTheDomainIsExplained() {
        var answer = Server.api(
                coordinator, "DELETE", members + "/" + coordinator.id().value(), null);

        assertThat(refused(answer, 409, "last-coordinator").get("detail").asText())
                .startsWith("This is the last coordinator");
    }

    @Test
    void refusalSpeaksTheReadersLanguage() {
        var answer = Server.send(
                "GET", members, null, request -> request.header("Accept-Language", "cs-CZ,cs;q=0.9,en;q=0.1"));

        assertThat(refused(answer, 401, "not-signed-in").get("detail").asText()).isEqualTo("Přihlaste se prosím.");
    }

    @Test
    void apiTakesTheBearerTokenOnly() {
        String token = Server.token(coordinator);

        assertThat(Server.get(members, request -> request.header("Authorization", "Bearer " + token))
                        .statusCode())
                .isEqualTo(200);
        refused(
                Server.get(members, request -> request.header("Cookie", "gminarium=" + token + "; JWT=" + token)),
                401,
                "not-signed-in");
        refused(
                Server.get(members, request -> request.header("Authorization", "Bearer nonsense")),
                401,
                "not-signed-in");
    }

    private static JsonNode refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(answer.body())
                .startsWith("application/problem+json");
        JsonNode problem = json(answer);
        assertThat(problem.get("code").asText()).as(answer.body()).isEqualTo(code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception", "eu.gminarium", "io.micronaut", "java.");
        return problem;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    private static String invitation(String email, String roles) {
        return "{\"email\": \"" + email + "\", \"displayName\": \"A\", \"language\": \"pl\", \"roles\": " + roles + "}";
    }

    private static String change(long version, String roles) {
        return "{\"version\": " + version + ", \"roles\": " + roles + "}";
    }
}
