package eu.gminarium.ui.training;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import eu.gminarium.ui.testing.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo's certificates and papers, as programs and people without an account reach them. */
class CertificateDemoTest {

    private static final String API = "/api/v1/partnerships/tarnogorski/";

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "tarnogorski");
    private final Api nobody = Api.anonymous(program.address());

    @Test
    void pageBehindACodeConfirmsTheCertificate() {
        JsonNode valid = certificates().stream()
                .filter(each -> each.path("revokedOn").isMissingNode()
                        || each.path("revokedOn").isNull())
                .findFirst()
                .orElseThrow();

        Answer page = nobody.get(valid.get("checkPath").asText() + "/pl");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("To zaświadczenie jest ważne.")
                .contains(valid.get("employeeName").asText())
                .contains(valid.get("number").asText())
                .doesNotContain(valid.get("officeName").asText() + "</dd>")
                .contains("lang=\"pl\"");
        assertThat(page.headers()).doesNotContainIgnoringCase("set-cookie").contains("default-src 'none'", "noindex");
    }

    @Test
    void revokedOneSaysSoAndTheNewOneStandsInItsPlace() {
        List<JsonNode> all = certificates();
        JsonNode anew = all.stream()
                .filter(each -> each.hasNonNull("replacesId"))
                .findFirst()
                .orElseThrow();
        JsonNode old = all.stream()
                .filter(each -> each.get("id").equals(anew.get("replacesId")))
                .findFirst()
                .orElseThrow();

        assertThat(old.hasNonNull("revokedOn")).isTrue();
        assertThat(nobody.get(old.get("checkPath").asText() + "/cs").body()).contains("Toto osvědčení bylo zrušeno");
        assertThat(nobody.get(anew.get("checkPath").asText() + "/en").body()).contains("This certificate is valid.");
    }

    @ParameterizedTest
    @CsvSource({"/c/AAAAAAAAAAAAAAAAAAAAAA", "/c/x/pl", "/c/%3Cscript%3E/en", "/c/AAAAAAAAAAAAAAAAAAAAAA/de"})
    void unknownCodesAllLookTheSame(String path) {
        Answer page = nobody.get(path);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body())
                .containsPattern("Nie ma takiego|There is no such")
                .doesNotContain("<script>");
    }

    @Test
    void numbersOfAYearHaveNoGap() {
        List<Integer> numbers = certificates().stream()
                .map(each -> each.get("number").asText())
                .filter(number -> number.endsWith("/2011"))
                .map(number -> Integer.valueOf(number.substring(0, number.indexOf('/'))))
                .sorted()
                .toList();

        assertThat(numbers).hasSizeGreaterThan(50).first().isEqualTo(1);
        assertThat(numbers.getLast()).isEqualTo(numbers.size());
    }

    @Test
    void papersAreServedAsPdf() {
        JsonNode certificate = certificates().getFirst();
        String application =
                API + "applications/" + certificate.get("applicationId").asText();

        assertThat(coordinator.get(API + "certificates/" + certificate.get("id").asText() + "/certificate.pdf"))
                .matches(CertificateDemoTest::isPdf);
        assertThat(coordinator.get(application + "/form.pdf")).matches(CertificateDemoTest::isPdf);
        assertThat(coordinator.get(application + "/card.pdf")).matches(CertificateDemoTest::isPdf);
        assertThat(coordinator.get(application + "/travel-order.pdf")).matches(CertificateDemoTest::isPdf);
        assertThat(coordinator
                        .get(application + "/travel")
                        .json()
                        .get("travels")
                        .isBoolean())
                .isTrue();
    }

    @Test
    void scansComeAsFormsAndGoBackAsTheyCame() {
        JsonNode session = items("sessions").getFirst();
        String id = session.get("id").asText();
        String meeting = session.get("meetings").get(0).get("id").asText();
        String lists = API + "sessions/" + id + "/meetings/" + meeting;

        Answer kept = coordinator.upload(lists + "/scans", "lista żółta.pdf", "%PDF-1.4 scan".getBytes(US_ASCII));
        Answer wrong = coordinator.upload(lists + "/scans", "scan.pdf", "<html>".getBytes(US_ASCII));

        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        assertThat(kept.json().get("contentType").asText()).isEqualTo("application/pdf");
        String scan = API + "scans/" + kept.json().get("id").asText();
        assertThat(coordinator.get(scan + "/file").body()).isEqualTo("%PDF-1.4 scan");
        assertThat(coordinator.get(scan + "/file").headers()).contains("attachment", "nosniff");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("wrong-document-kind");
        assertThat(coordinator.get(lists + "/attendance-list.pdf")).matches(CertificateDemoTest::isPdf);
        assertThat(coordinator.send("DELETE", scan, null).status()).isEqualTo(204);
        assertThat(coordinator.get(scan).status()).isEqualTo(404);
    }

    private static boolean isPdf(Answer answer) {
        return answer.status() == 200 && answer.body().startsWith("%PDF-");
    }

    private List<JsonNode> certificates() {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode session : items("sessions")) {
            all.addAll(items("sessions/" + session.get("id").asText() + "/certificates"));
        }
        return all;
    }

    private List<JsonNode> items(String list) {
        JsonNode items = coordinator.get(API + list + "?size=500").json().get("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }
}
