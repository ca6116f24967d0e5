package eu.gminarium.benchmark.measurement.http;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementChange;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.benchmark.measurement.MeasurementRevision;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Role;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Measurements: those that offices enter, and those that the program computes. */
@Controller("/api/v1/partnerships/{partnership}/measurements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "measurements")
class MeasurementController {

    private final Measurements measurements;
    private final OfficeDirectory offices;
    private final EntryQuestions questions;

    MeasurementController(Measurements measurements, OfficeDirectory offices, EntryQuestions questions) {
        this.measurements = measurements;
        this.offices = offices;
        this.questions = questions;
    }

    /** Filtered by office, indicator's code and source, if given. */
    @Get
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.READ)
    ListJson<MeasurementJson> list(
            @QueryValue @Nullable UUID office,
            @QueryValue @Nullable String indicator,
            @QueryValue @Nullable ValueSource source,
            @RequestBean @Valid PageRequest page) {
        OfficeId officeId = office == null ? null : new OfficeId(office);
        Map<OfficeId, Office> names = offices.byId();
        return ListJson.page(
                measurements.list(new MeasurementFilter(officeId, indicator, source)),
                page,
                each -> MeasurementJson.of(each, names.get(each.office()), null));
    }

    /** One that was entered. */
    @Get("/{id}")
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.READ)
    MeasurementJson get(UUID id) {
        return json(measurements.get(new MeasurementId(id)), null);
    }

    /** Every state that it has had, oldest first, with the role in which each was entered; no person is named. */
    @Get("/{id}/revisions")
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.READ)
    ListJson<RevisionJson> revisions(UUID id) {
        return ListJson.of(measurements.revisions(new MeasurementId(id)).stream()
                .map(revision -> RevisionJson.of(id, revision))
                .toList());
    }

    /** Enters a measurement; it is signed off unless the body says otherwise. The answer says what is doubtful of it. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    MeasurementJson enter(@Body @Valid NewMeasurementJson body, Locale locale) {
        return asked(measurements.enter(body.toInput()), locale);
    }

    /** Adds a revision; {@code version} is the number of the one that was read. The answer says what is doubtful of it. */
    @Patch("/{id}")
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    MeasurementJson change(UUID id, @Body @Valid MeasurementChangeJson body, Locale locale) {
        MeasurementId measurement = new MeasurementId(id);
        return asked(measurements.change(measurement, body.toInput(measurements.get(measurement))), locale);
    }

    private MeasurementJson asked(Measurement saved, Locale locale) {
        return json(saved, questions.about(saved, locale));
    }

    private MeasurementJson json(Measurement measurement, EntryQuestions.@Nullable Asked asked) {
        return MeasurementJson.of(
                measurement, offices.find(measurement.office()).orElse(null), asked);
    }

    private static MeasurementStatus orSignedOff(@Nullable MeasurementStatus status) {
        return status == null ? MeasurementStatus.SIGNED_OFF : status;
    }

    private static Certainty orFinal(@Nullable Certainty certainty) {
        return certainty == null ? Certainty.FINAL : certainty;
    }

    @Serdeable
    record NewMeasurementJson(
            @NotNull UUID officeId,
            @NotBlank String indicator,
            @NotNull LocalDate periodStart,
            @NotNull LocalDate periodEnd,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Long n,
            @Nullable MissingReason missingReason,
            @Nullable String note,
            @Nullable Certainty certainty,
            @Nullable Boolean confidential,
            @Nullable MeasurementStatus status) {

        NewMeasurement toInput() {
            if (periodEnd.isBefore(periodStart)) {
                throw InvalidField.of("periodEnd", "benchmark.invalid.period");
            }
            return new NewMeasurement(
                    new OfficeId(officeId),
                    indicator,
                    new Period(periodStart, periodEnd),
                    new MeasuredValue(
                            value,
                            numerator,
                            denominator,
                            n,
                            missingReason,
                            note,
                            orFinal(certainty),
                            Boolean.TRUE.equals(confidential)),
                    orSignedOff(status));
        }
    }

    @Serdeable
    record MeasurementChangeJson(
            int version,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Long n,
            @Nullable MissingReason missingReason,
            @Nullable String note,
            @Nullable Certainty certainty,
            @Nullable Boolean confidential,
            @Nullable MeasurementStatus status) {

        /** What is kept from others stays so, unless the body says otherwise. */
        MeasurementChange toInput(Measurement before) {
            return new MeasurementChange(
                    version,
                    new MeasuredValue(
                            value, numerator, denominator, n, missingReason, note, orFinal(certainty), secret(before)),
                    orSignedOff(status));
        }

        private boolean secret(Measurement before) {
            boolean known = value != null || numerator != null;
            return confidential == null ? known && before.confidential() : confidential;
        }
    }

    @Serdeable
    record RevisionJson(
            String id,
            int number,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Long n,
            @Nullable MissingReason missingReason,
            @Nullable String note,
            Certainty certainty,
            boolean confidential,
            MeasurementStatus status,
            @Nullable String reason,
            @Nullable Role role,
            Instant at) {

        static RevisionJson of(UUID measurement, MeasurementRevision revision) {
            MeasuredValue value = revision.value();
            return new RevisionJson(
                    measurement + ":" + revision.number(),
                    revision.number(),
                    value.value(),
                    value.numerator(),
                    value.denominator(),
                    value.n(),
                    value.missingReason(),
                    value.note(),
                    value.certainty(),
                    value.confidential(),
                    revision.status(),
                    revision.reason(),
                    revision.role(),
                    revision.at());
        }
    }
}
