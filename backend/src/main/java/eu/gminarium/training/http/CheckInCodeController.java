package eu.gminarium.training.http;

import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.checkin.CheckInCode;
import eu.gminarium.training.checkin.CheckInCodes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** What enrolled people show at the door. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "sessions")
class CheckInCodeController {

    private final CheckInCodes codes;
    private final PublicAddress address;

    CheckInCodeController(CheckInCodes codes, PublicAddress address) {
        this.codes = codes;
        this.address = address;
    }

    /** The code of one enrolled person. */
    @Get("/applications/{applicationId}/check-in-code")
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    CodeJson get(UUID applicationId) {
        return json(codes.of(new ApplicationId(applicationId)));
    }

    /** The codes of everybody enrolled in a session whom one may see, to be printed. */
    @Get("/sessions/{sessionId}/check-in-codes")
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    ListJson<CodeJson> list(UUID sessionId) {
        return ListJson.of(
                codes.of(new SessionId(sessionId)).stream().map(this::json).toList());
    }

    private CodeJson json(CheckInCode code) {
        String slug = Access.current().requirePartnership().slug();
        return new CodeJson(
                code.application().value(),
                code.employeeName(),
                code.office().value(),
                code.officeName(),
                code.code(),
                code.spelled(),
                address.of(code.path(slug)));
    }

    /**
     * A person's code.
     *
     * @param id the application's
     * @param url what the QR code holds
     */
    @Serdeable
    record CodeJson(
            UUID id,
            String employeeName,
            UUID officeId,
            String officeName,
            String code,
            String shortCode,
            String url) {}
}
