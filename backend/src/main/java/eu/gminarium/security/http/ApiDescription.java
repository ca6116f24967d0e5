package eu.gminarium.security.http;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The description of the API, generated from the controllers when they are compiled. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Gminarium",
                        version = "1",
                        description =
                                "Inter-municipal capacity-building programmes. Errors are RFC 9457 problem documents.",
                        license = @License(name = "EUPL-1.2")),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(name = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
@Hidden
@Controller("/api/openapi.yaml")
@Secured(SecurityRule.IS_ANONYMOUS)
class ApiDescription {

    @Get
    @Produces(MediaType.APPLICATION_YAML)
    String read() throws IOException {
        try (InputStream file = ApiDescription.class.getResourceAsStream("/META-INF/swagger/openapi.yml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
