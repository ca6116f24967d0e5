package eu.gminarium.benchmark.measurement;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Actor;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What offices have measured. A change never overwrites: it adds a revision. */
@Singleton
public class Measurements {

    private static final String SUBJECT = "measurement";

    private final MeasurementQueries queries;
    private final ComputedMeasurements computed;
    private final IndicatorCards cards;
    private final OfficeDirectory offices;
    private final ActivityLog log;
    private final Clock clock;

    Measurements(
            MeasurementQueries queries,
            ComputedMeasurements computed,
            IndicatorCards cards,
            OfficeDirectory offices,
            ActivityLog log,
            Clock clock) {
        this.queries = queries;
        this.computed = computed;
        this.cards = cards;
        this.offices = offices;
        this.log = log;
        this.clock = clock;
    }

    /** Stored, computed ones and ratios of every definition; drafts and returned ones only of offices that the person writes for. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.READ)
    public List<Measurement> list(MeasurementFilter filter) {
        List<IndicatorCard> all = cards.all();
        List<Measurement> found = new ArrayList<>(plain(filter, all));
        List<IndicatorCard> ratios = all.stream()
                .filter(card -> card.source() == ValueSource.RATIO && filter.wants(card.code()))
                .toList();
        if (filter.wants(ValueSource.RATIO) && !ratios.isEmpty()) {
            List<Measurement> parts = plain(new MeasurementFilter(filter.office(), null, null), all);
            RatioMeasurements.of(ratios, all, parts).forEach(found::add);
        }
        return found;
    }

    private List<Measurement> plain(MeasurementFilter filter, List<IndicatorCard> all) {
        List<Measurement> found = new ArrayList<>();
        OfficeReach own = writable();
        if (filter.source() == null || filter.source().stored()) {
            queries.all().stream()
                    .map(MeasurementView::toMeasurement)
                    .filter(each -> filter.wants(each.source()))
                    .filter(each -> filter.wants(each.indicator()) && filter.wants(each.office()))
                    .filter(each -> visible(each, own))
                    .map(each -> own.contains(each.office()) ? each : each.masked())
                    .forEach(found::add);
        }
        if (filter.wants(ValueSource.COMPUTED)) {
            computed.of(all.stream().filter(card -> filter.wants(card.code())).toList())
                    .filter(each -> filter.wants(each.office()))
                    .forEach(found::add);
        }
        return found;
    }

    /** @throws RecordNotFound also for a draft of an office that the person does not write for, and for a computed one */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.READ)
    public Measurement get(MeasurementId id) {
        Measurement found = view(id).toMeasurement();
        OfficeReach own = writable();
        if (!visible(found, own)) {
            throw new RecordNotFound();
        }
        return own.contains(found.office()) ? found : found.masked();
    }

    /** Every state that the measurement has had, oldest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.READ)
    public List<MeasurementRevision> revisions(MeasurementId id) {
        Measurement found = get(id);
        OfficeReach own = writable();
        return queries.findByMeasurementIdOrderByNumber(id.value()).stream()
                .filter(row -> own.contains(found.office()) || (row.status().compared() && !row.confidential()))
                .map(MeasurementRevisionRow::toRevision)
                .toList();
    }

    /**
     * Enters the first revision.
     *
     * @throws MeasurementExists if the office has one of that indicator and period
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    public Measurement enter(@Valid NewMeasurement input) {
        writable().require(input.office());
        offices.get(input.office());
        IndicatorCard card = enterable(input.indicator());
        MeasurementId id = MeasurementId.next();
        int added = queries.begin(
                id.value(),
                card.definitionId(),
                input.office().value(),
                input.period().from(),
                input.period().to());
        if (added == 0) {
            throw new MeasurementExists();
        }
        save(id, 1, card.definition().unit(), input.value(), input.status());
        log.record("entered", SUBJECT, id.value(), Map.of("indicator", card.code()));
        return view(id).toMeasurement();
    }

    private IndicatorCard enterable(String code) {
        return cards.all().stream()
                .filter(card -> card.code().equals(code) && card.source().stored() && !card.archived())
                .findFirst()
                .orElseThrow(() -> InvalidField.of("indicator", "benchmark.invalid.indicator", code));
    }

    /**
     * Adds a revision.
     *
     * @throws StaleVersion if somebody else added one meanwhile
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    public Measurement change(MeasurementId id, @Valid MeasurementChange change) {
        MeasurementView view = view(id);
        writable().require(new OfficeId(view.officeId()));
        if (queries.advance(id.value(), change.revision()) == 0) {
            throw new StaleVersion();
        }
        save(id, change.revision() + 1, view.unit(), change.value(), change.status());
        log.record("revised", SUBJECT, id.value(), Map.of("revision", change.revision() + 1));
        return view(id).toMeasurement();
    }

    private void save(MeasurementId id, int number, IndicatorUnit unit, MeasuredValue input, MeasurementStatus status) {
        boolean coordinators = status == MeasurementStatus.RETURNED || status == MeasurementStatus.ACCEPTED;
        if (coordinators && !(writable() instanceof OfficeReach.Every)) {
            throw InvalidField.of("status", "benchmark.invalid.returned");
        }
        if (status == MeasurementStatus.WITHDRAWN) {
            throw InvalidField.of("status", "benchmark.invalid.withdrawn");
        }
        MeasuredValue value = input.in(unit);
        UUID account = Actor.current().map(AccountId::value).orElse(null);
        queries.save(new MeasurementRevisionRow(
                Ids.timeOrdered(),
                id.value(),
                number,
                status,
                value.value(),
                value.numerator(),
                value.denominator(),
                value.n(),
                value.missingReason(),
                value.note(),
                value.certainty(),
                value.confidential(),
                account,
                clock.instant()));
    }

    private MeasurementView view(MeasurementId id) {
        return queries.find(id.value()).orElseThrow(RecordNotFound::new);
    }

    private static boolean visible(Measurement measurement, OfficeReach own) {
        return measurement.status().compared() || own.contains(measurement.office());
    }

    private static OfficeReach writable() {
        return Access.current().offices(Resource.MEASUREMENT, Verb.WRITE);
    }
}
