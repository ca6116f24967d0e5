package eu.gminarium.benchmark.practice;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Good practices of the offices. */
@Controller("/api/v1/partnerships/{partnership}/good-practices")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "good-practices")
class PracticeController {

    private final GoodPractices practices;
    private final OfficeDirectory offices;

    PracticeController(GoodPractices practices, OfficeDirectory offices) {
        this.practices = practices;
        this.offices = offices;
    }

    /** Filtered by indicator's code, office and words, if given; the latest first. */
    @Get
    @Permission(resource = Resource.GOOD_PRACTICE, verb = Verb.READ)
    ListJson<PracticeJson> list(
            @QueryValue @Nullable String indicator,
            @QueryValue @Nullable UUID office,
            @QueryValue @Nullable String text,
            @RequestBean @Valid PageRequest page) {
        OfficeId officeId = office == null ? null : new OfficeId(office);
        Map<OfficeId, Office> names = offices.byId();
        return ListJson.page(
                practices.list(new PracticeFilter(indicator, officeId, text)),
                page,
                each -> PracticeJson.of(each, names.get(each.office())));
    }

    @Get("/{id}")
    @Permission(resource = Resource.GOOD_PRACTICE, verb = Verb.READ)
    PracticeJson get(UUID id) {
        return json(practices.get(new PracticeId(id)));
    }

    /** Writes a note; a draft unless the body says otherwise. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.GOOD_PRACTICE, verb = Verb.WRITE)
    PracticeJson write(@Body @Valid NewPracticeJson body) {
        return json(practices.write(new OfficeId(body.officeId()), body.content()));
    }

    /** Changes a note as a whole; its office stays. */
    @Patch("/{id}")
    @Permission(resource = Resource.GOOD_PRACTICE, verb = Verb.WRITE)
    PracticeJson change(UUID id, @Body @Valid PracticeChangeJson body) {
        return json(practices.change(new PracticeId(id), body.content(), body.version()));
    }

    /** Hides a published note from the other offices. */
    @Put("/{id}/hiding")
    @Permission(resource = Resource.GOOD_PRACTICE, verb = Verb.APPROVE)
    PracticeJson hide(UUID id, @Body @Valid HidingJson body) {
        return json(practices.hide(new PracticeId(id), body.reason()));
    }

    /** Shows it again. */
    @Delete("/{id}/hiding")
    @Permission(resource = Resource.GOOD_PRACTICE, verb = Verb.APPROVE)
    PracticeJson show(UUID id) {
        return json(practices.show(new PracticeId(id)));
    }

    private PracticeJson json(GoodPractice practice) {
        return PracticeJson.of(practice, offices.find(practice.office()).orElse(null));
    }

    /** @param reason which the office reads */
    @Serdeable
    record HidingJson(@NotBlank String reason) {}

    @Serdeable
    record NewPracticeJson(
            @NotNull UUID officeId,
            @NotBlank String indicator,
            @NotBlank String language,
            @NotBlank String title,
            @NotBlank String done,
            @Nullable String cost,
            @Nullable String outcome,
            boolean published) {

        PracticeContent content() {
            return new PracticeContent(indicator, language, title, done, cost, outcome, published);
        }
    }

    @Serdeable
    record PracticeChangeJson(
            long version,
            @NotBlank String indicator,
            @NotBlank String language,
            @NotBlank String title,
            @NotBlank String done,
            @Nullable String cost,
            @Nullable String outcome,
            boolean published) {

        PracticeContent content() {
            return new PracticeContent(indicator, language, title, done, cost, outcome, published);
        }
    }

    /**
     * @param language ISO 639-1, of the texts
     * @param hiddenReason why others do not see it; null if it is not hidden
     */
    @Serdeable
    record PracticeJson(
            UUID id,
            UUID officeId,
            String officeName,
            String indicator,
            String language,
            String title,
            String done,
            @Nullable String cost,
            @Nullable String outcome,
            boolean published,
            @Nullable String hiddenReason,
            Instant changedAt,
            long version) {

        static PracticeJson of(GoodPractice practice, @Nullable Office office) {
            PracticeContent content = practice.content();
            return new PracticeJson(
                    practice.id().value(),
                    practice.office().value(),
                    office == null ? "" : office.displayName(),
                    content.indicator(),
                    content.language(),
                    content.title(),
                    content.done(),
                    content.cost(),
                    content.outcome(),
                    content.published(),
                    practice.hiddenReason(),
                    practice.changedAt(),
                    practice.version());
        }
    }
}
