package eu.gminarium.ui.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import eu.gminarium.security.invitation.FirstOperator;
import eu.gminarium.testing.TestPostgres;
import eu.gminarium.ui.testing.Chromium.Look;
import eu.gminarium.ui.testing.OwnServer;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An empty installation: from the one-time link to a coordinator at work, without a mail server. */
class FirstStartBrowserTest {

    private static final String PASSWORD = "pięć słów w jednym rzędzie";
    private static final String REGISTER = """
            WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA
            24;;;;ŚLĄSKIE;województwo;2024-01-01
            24;13;;;tarnogórski;powiat;2024-01-01
            24;13;08;2;Tworóg;gmina wiejska;2024-01-01
            """;

    private static EmbeddedServer server;

    @BeforeAll
    static void start(@TempDir Path home) throws IOException {
        server = OwnServer.start(
                home,
                Map.of(
                        "micronaut.server.port",
                        freePort(),
                        "gminarium.demo",
                        "off",
                        TestPostgres.OWN_DATABASE,
                        "true"));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void leadsFromTheOneTimeLinkToACoordinatorAtWork() {
        String invitation;
        try (Visitor operator = Visitor.of(server.getURI(), Look.WIDE)) {
            becomesOperator(operator);
            createsPartnership(operator);
            invitation = invitesCoordinator(operator);
            importsRegister(operator);
        }
        try (Visitor coordinator = Visitor.of(server.getURI(), Look.WIDE)) {
            coordinator.open(URI.create(invitation).getPath());
            coordinator.form("password", PASSWORD);
            coordinator.form("repeated", PASSWORD);
            coordinator.send();

            assertThat(coordinator.page()).hasURL(server.getURI() + "/app/powiat-tarnogorski");
            coordinator.goTo("Konta i role");
            assertThat(coordinator.page().getByText("beata@powiat.test")).isVisible();
            coordinator.picture("first-start-coordinator");
        }
    }

    private static void becomesOperator(Visitor operator) {
        String link = server.getApplicationContext()
                .getBean(FirstOperator.class)
                .link()
                .orElseThrow();
        operator.open(URI.create(link).getPath());
        operator.form("email", "operator@powiat.test");
        operator.form("name", "Olga Maj");
        operator.form("password", PASSWORD);
        operator.form("repeated", PASSWORD);
        operator.send();
        operator.sees("Partnerstwa");
        operator.picture("first-start-empty");
    }

    private static void createsPartnership(Visitor operator) {
        operator.press("Utwórz partnerstwo");
        Locator form = operator.dialog("Utwórz partnerstwo");
        Visitor.enter(form, "Nazwa", "Powiat tarnogórski");
        assertThat(Visitor.field(form, "Adres")).hasValue("powiat-tarnogorski");
        operator.picture("first-start-partnership");
        Visitor.press(form, "Utwórz");
    }

    /** The mail is shown at once; the link is taken from the outbox, as somebody would who closed it too soon. */
    private static String invitesCoordinator(Visitor operator) {
        Locator form = operator.dialog("Zaproś koordynatora: Powiat tarnogórski");
        Visitor.enter(form, "Imię i nazwisko", "Beata Lis");
        Visitor.enter(form, "E-mail", "beata@powiat.test");
        Visitor.press(form, "Zaproś");
        Locator mail = operator.dialog("Zaproszenie do Gminarium: Powiat tarnogórski");
        operator.picture("first-start-mail");
        Visitor.press(mail, "Zamknij");
        operator.goTo("Skrzynka nadawcza");
        operator.press("Zaproszenie do Gminarium: Powiat tarnogórski");
        return Visitor.field(mail, "Odnośnik").inputValue();
    }

    private static void importsRegister(Visitor operator) {
        operator.open("/app/operator/register");
        operator.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("TERC.csv", "text/csv", REGISTER.getBytes(StandardCharsets.UTF_8)));
        operator.press("Zastąp rejestr");
        assertThat(operator.page().locator(".gm-figure-number")).hasText(new String[] {"01.01.2024", "3", "2"});
        operator.picture("first-start-register");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
