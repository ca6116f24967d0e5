package eu.gminarium.training.participant.http;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.training.participant.Correction;
import eu.gminarium.training.participant.DeclarationId;
import eu.gminarium.training.participant.DeclarationRevision;
import eu.gminarium.training.participant.DeclarationWithdrawal;
import eu.gminarium.training.participant.Declarations;
import eu.gminarium.training.participant.NewDeclaration;
import eu.gminarium.training.participant.Participants;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Declarations of participation. The list of a programme's people leads to them. */
@Controller("/api/v1/partnerships/{partnership}/declarations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "participants")
class DeclarationsController {

    private final Declarations declarations;
    private final Participants participants;

    DeclarationsController(Declarations declarations, Participants participants) {
        this.declarations = declarations;
        this.participants = participants;
    }

    @Get("/{id}")
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.READ)
    DeclarationJson get(UUID id) {
        return DeclarationJson.of(declarations.get(new DeclarationId(id)));
    }

    /** Whether it makes the person count, and since when. */
    @Get("/{id}/participant")
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.READ)
    ParticipantJson participant(UUID id) {
        return ParticipantJson.of(participants.of(new DeclarationId(id)));
    }

    /** Who entered, corrected or withdrew it, the first state first. */
    @Get("/{id}/history")
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.READ)
    ListJson<RevisionJson> history(UUID id) {
        return ListJson.of(declarations.history(new DeclarationId(id)).stream()
                .map(RevisionJson::of)
                .toList());
    }

    /** An identity number in full. Who reads it is written down. */
    @Get("/{id}/identity-numbers/{field}")
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.READ)
    IdentityNumberJson identityNumber(UUID id, String field) {
        return new IdentityNumberJson(field, declarations.identityNumber(new DeclarationId(id), field));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.WRITE)
    DeclarationJson create(@Body @Valid NewDeclarationJson body) {
        return DeclarationJson.of(declarations.add(new NewDeclaration(
                new ProgrammeId(body.programmeId()),
                new EmployeeId(body.employeeId()),
                body.signedOn(),
                body.answers())));
    }

    /** Replaces all answers; an identity number that is not given stays. */
    @Patch("/{id}")
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.WRITE)
    DeclarationJson correct(UUID id, @Body @Valid CorrectionJson body) {
        return DeclarationJson.of(declarations.correct(
                new DeclarationId(id), new Correction(body.version(), body.signedOn(), body.answers(), body.reason())));
    }

    /** Takes the declaration back. */
    @Post("/{id}/withdrawal")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.WRITE)
    DeclarationJson withdraw(UUID id, @Body @Valid WithdrawalJson body) {
        return DeclarationJson.of(declarations.withdraw(
                new DeclarationId(id), new DeclarationWithdrawal(body.version(), body.withdrawnOn(), body.reason())));
    }

    @Serdeable
    record NewDeclarationJson(
            @NotNull UUID programmeId,
            @NotNull UUID employeeId,
            @NotNull LocalDate signedOn,
            @NotNull Map<String, String> answers) {}

    /** @param version the one that was read */
    @Serdeable
    record CorrectionJson(
            @NotNull Long version,
            @NotNull LocalDate signedOn,
            @NotNull Map<String, String> answers,
            @NotBlank String reason) {}

    /** @param version the one that was read */
    @Serdeable
    record WithdrawalJson(
            @NotNull Long version,
            @NotNull LocalDate withdrawnOn,
            @NotBlank String reason) {}

    @Serdeable
    record IdentityNumberJson(String field, String number) {}

    /** @param by the account of whoever entered it */
    @Serdeable
    record RevisionJson(
            int number,
            DeclarationRevision.Kind kind,
            LocalDate signedOn,
            @Nullable LocalDate withdrawnOn,
            @Nullable String reason,
            @Nullable UUID by,
            Instant at) {

        static RevisionJson of(DeclarationRevision revision) {
            return new RevisionJson(
                    revision.number(),
                    revision.kind(),
                    revision.signedOn(),
                    revision.withdrawnOn(),
                    revision.reason(),
                    revision.by() == null ? null : revision.by().value(),
                    revision.at());
        }
    }
}
