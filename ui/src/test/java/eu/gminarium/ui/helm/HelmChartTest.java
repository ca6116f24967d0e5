package eu.gminarium.ui.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelmChartTest {

    private static final Path CHART = Path.of("..", "helm", "gminarium");

    @Test
    void passesTheStrictLint() {
        var result = new Helm(CHART).lint().strict().call();

        assertThat(result.isFailed()).as("%s", result.getMessages()).isFalse();
    }

    @Test
    void rendersADeploymentAndAServiceOnly() {
        assertThat(rendered(minimal()).kinds()).containsExactlyInAnyOrder("Deployment", "Service");
    }

    @Test
    void givesTheProgramEverySettingWithoutAPasswordInPlainText() {
        var environment = rendered(complete()).environment();

        assertThat(environment)
                .containsEntry("JDBC_URL", "jdbc:postgresql://db:5432/gminarium")
                .containsEntry("GMINARIUM_BASE_URL", "https://gminarium.example")
                .containsEntry("GMINARIUM_DEMO", "off")
                .containsEntry("SMTP_HOST", "mail.example")
                .containsEntry("SMTP_PORT", "587")
                .containsEntry("SMTP_FROM", "gminarium@mail.example")
                .containsEntry("JDBC_PASSWORD", "secret passwords/database-password")
                .containsEntry("JDBC_MIGRATION_PASSWORD", "secret passwords/migration-password")
                .containsEntry("GMINARIUM_SECRET", "secret passwords/signing-key")
                .containsEntry("SMTP_PASSWORD", "secret passwords/smtp-password")
                .containsKeys("JDBC_USER", "JDBC_MIGRATION_USER", "SMTP_USER");
    }

    @Test
    void runsWithoutPrivilegesOnAReadOnlyFileSystem() {
        var container = rendered(minimal()).container();

        assertThat(container.at("securityContext").value())
                .isEqualTo(Map.of(
                        "allowPrivilegeEscalation",
                        false,
                        "readOnlyRootFilesystem",
                        true,
                        "capabilities",
                        Map.of("drop", List.of("ALL"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"startupProbe", "readinessProbe", "livenessProbe"})
    void asksForTheHealthOfTheProgram(String probe) {
        assertThat(rendered(minimal()).container().at(probe, "httpGet").text("path"))
                .isEqualTo("/health");
    }

    @Test
    void setsTheStickyCookieOnlyForThePagesOfTheStaff() {
        var sticky = rendered(complete()).ofKind("Ingress").stream()
                .collect(Collectors.toMap(
                        HelmChartTest::path,
                        ingress -> ingress.at("metadata", "annotations").has("nginx.ingress.kubernetes.io/affinity")));

        assertThat(sticky).isEqualTo(Map.of("/", false, "/app", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseUrl", "database.url", "existingSecret"})
    void refusesToRenderWithoutARequiredValue(String value) {
        assertThatThrownBy(() -> minimal().set(value, "").call()).hasMessageContaining(value + " is required");
    }

    @Test
    void refusesAMisspeltValue() {
        assertThatThrownBy(() -> minimal().set("replica", 2).call()).hasMessageContaining("replica");
    }

    private static TemplateCommand minimal() {
        return new Helm(CHART)
                .template()
                .withName("gminarium")
                .withKubeVersion("1.33.0")
                .set("baseUrl", "https://gminarium.example")
                .set("database.url", "jdbc:postgresql://db:5432/gminarium")
                .set("existingSecret", "passwords");
    }

    private static TemplateCommand complete() {
        return minimal()
                .set("smtp.host", "mail.example")
                .set("smtp.user", "gminarium")
                .set("smtp.from", "gminarium@mail.example")
                .set("ingress.enabled", true)
                .set("ingress.host", "gminarium.example")
                .set("ingress.tlsSecret", "gminarium-tls")
                .set("ingress.className", "nginx");
    }

    private static String path(RenderedChart.Node ingress) {
        return ingress.at("spec", "rules").first().at("http", "paths").first().text("path");
    }

    private static RenderedChart rendered(TemplateCommand command) {
        return RenderedChart.parse(command.call());
    }
}
