package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementChange;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.benchmark.measurement.MeasurementRevision;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.benchmark.quality.EntryCheck;
import eu.gminarium.benchmark.quality.EntryChecks;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Opens the form of a measurement and saves what comes out of it. */
@Prototype
final class MeasurementEditor {

    private final Measurements measurements;
    private final EntryChecks checks;
    private final BenchmarkWords words;

    MeasurementEditor(Measurements measurements, EntryChecks checks, BenchmarkWords words) {
        this.measurements = measurements;
        this.checks = checks;
        this.words = words;
    }

    /**
     * What is being measured.
     *
     * @param now what stands there already; null if nothing does
     */
    record Subject(
            Office office,
            IndicatorCard card,
            Period period,
            @Nullable Measurement now) {}

    /** @param before what stands for the period before */
    void open(Subject subject, String before, Runnable afterwards) {
        IndicatorUnit unit = subject.card().definition().unit();
        String title = Texts.t(
                "benchmark.measurement.title",
                Texts.t(subject.card().definition().name()),
                words.figures().period(subject.period()));
        EntryCheck check = check(subject);
        IndicatorDefinition card = subject.card().definition();
        Function<MeasuredValue, List<String>> asked = typed -> words.questions(check.flags(typed), card);
        var dialog = new MeasurementDialog(title, card, words.figures(), before, asked, statuses(), form -> {
            save(subject, form, unit);
            Notices.success(Texts.t("benchmark.measurement.saved"));
            afterwards.run();
        });
        Measurement now = subject.now();
        MeasurementForm form = now == null || now.entered() == null
                ? MeasurementForm.empty()
                : MeasurementForm.of(now.entered(), offered(now.status()), unit);
        List<MeasurementRevision> revisions = now == null ? List.of() : measurements.revisions(now.id());
        dialog.open(form, revisions, Access.current().requirePartnership().zone());
    }

    private EntryCheck check(Subject subject) {
        IndicatorCard card = subject.card();
        OfficeId office = subject.office().id();
        List<Measurement> own = measurements.list(new MeasurementFilter(office, card.code(), null));
        return checks.of(List.of(card), subject.period(), own).of(card, office);
    }

    private void save(Subject subject, MeasurementForm form, IndicatorUnit unit) {
        Measurement now = subject.now();
        if (now == null) {
            measurements.enter(new NewMeasurement(
                    subject.office().id(),
                    subject.card().code(),
                    subject.period(),
                    form.toMeasured(unit),
                    form.status()));
        } else {
            measurements.change(now.id(), new MeasurementChange(now.revision(), form.toMeasured(unit), form.status()));
        }
    }

    /** What an undone import has left is entered again like a new one. */
    private static MeasurementStatus offered(MeasurementStatus status) {
        return status == MeasurementStatus.WITHDRAWN ? MeasurementStatus.SIGNED_OFF : status;
    }

    /** Only who reaches every office may send a measurement back. */
    private static List<MeasurementStatus> statuses() {
        return Access.current().offices(Resource.MEASUREMENT, Verb.WRITE) instanceof OfficeReach.Every
                ? Arrays.stream(MeasurementStatus.values())
                        .filter(status -> status != MeasurementStatus.WITHDRAWN)
                        .toList()
                : List.of(MeasurementStatus.DRAFT, MeasurementStatus.SIGNED_OFF);
    }

    /** The status as a badge; nothing where nothing was entered. */
    static Component badge(@Nullable Measurement measurement) {
        if (measurement == null) {
            return new Span();
        }
        return badge(measurement.status());
    }

    /** The status as a badge. */
    static StatusBadge badge(MeasurementStatus status) {
        Tone tone = switch (status) {
            case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
            case SIGNED_OFF, ACCEPTED -> Tone.SUCCESS;
            case RETURNED -> Tone.WARNING;
        };
        return new StatusBadge(tone, Texts.t("benchmark.status." + status));
    }
}
