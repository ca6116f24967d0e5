package eu.gminarium.security.http;

import eu.gminarium.tenancy.Readiness;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;

/** Tells those who run the program whether it may be used; says nothing else. */
@Hidden
@Controller("/health")
@Secured(SecurityRule.IS_ANONYMOUS)
class HealthController {

    private final Readiness readiness;

    HealthController(Readiness readiness) {
        this.readiness = readiness;
    }

    @Get
    HttpResponse<HealthJson> health() {
        return readiness.ready()
                ? HttpResponse.ok(new HealthJson("UP"))
                : HttpResponse.<HealthJson>status(HttpStatus.SERVICE_UNAVAILABLE)
                        .body(new HealthJson("STARTING"));
    }

    @Serdeable
    record HealthJson(String status) {}
}
