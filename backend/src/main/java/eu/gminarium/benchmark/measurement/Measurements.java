package eu.gminarium.benchmark.measurement;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What offices have measured. A change never overwrites: it adds a revision. */
@Singleton
public class Measurements {

    private static final String SUBJECT = "measurement";

    private final MeasurementQueries queries;
    private final DefinitionLock lock;
    private final RevisionWriter writer;
    private final ComputedMeasurements computed;
    private final IndicatorCards cards;
    private final OfficeDirectory offices;
    private final ActivityLog log;

    Measurements(
            MeasurementQueries queries,
            DefinitionLock lock,
            RevisionWriter writer,
            ComputedMeasurements computed,
            IndicatorCards cards,
            OfficeDirectory offices,
            ActivityLog log) {
        this.queries = queries;
        this.lock = lock;
        this.writer = writer;
        this.computed = computed;
        this.cards = cards;
        this.offices = offices;
        this.log = log;
    }

    /**
     * Stored, computed ones and ratios of every definition. Drafts, returned ones and those of a campaign that is not released only
     * of offices that the person writes or signs off for.
     */
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
        OfficeReach own = MeasurementReach.own();
        if (filter.source() == null || filter.source().stored()) {
            stored(filter).stream()
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

    private List<MeasurementView> stored(MeasurementFilter filter) {
        OfficeId office = filter.office();
        return office == null ? queries.all() : queries.ofOffice(office.value());
    }

    /** Where there are values that the person may not see; which offices, indicators and periods, and no figures. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.READ)
    public List<Withheld> withheld() {
        OfficeReach own = MeasurementReach.own();
        return queries.withheld().stream()
                .map(WithheldView::toWithheld)
                .filter(each -> !own.contains(each.office()))
                .toList();
    }

    /** @throws RecordNotFound also for a draft of an office that the person does not write for, and for a computed one */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.READ)
    public Measurement get(MeasurementId id) {
        Measurement found = view(id).toMeasurement();
        OfficeReach own = MeasurementReach.own();
        if (!visible(found, own)) {
            throw new RecordNotFound();
        }
        return own.contains(found.office()) ? found : found.masked();
    }

    /**
     * Every state that the measurement has had, oldest first. Who may not know a confidential value hears nothing of earlier
     * ones either, nor of what was given back as wrong; persons are told only to whom their office's or the partnership's members are known.
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.READ)
    public List<MeasurementRevision> revisions(MeasurementId id) {
        Measurement found = get(id);
        boolean own = MeasurementReach.own().contains(found.office());
        if (found.confidential() && !own) {
            return List.of();
        }
        boolean named = Access.current().offices(Resource.MEMBERSHIP, Verb.READ).contains(found.office());
        List<MeasurementRevisionRow> rows = queries.findByMeasurementIdOrderByNumber(id.value());
        Set<Integer> returned = rows.stream()
                .filter(row -> row.status() == MeasurementStatus.RETURNED)
                .map(row -> row.number() - 1)
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row ->
                        own || (row.status().compared() && !row.confidential() && !returned.contains(row.number())))
                .map(MeasurementRevisionRow::toRevision)
                .map(revision -> named ? revision : revision.withoutPerson())
                .toList();
    }

    /**
     * Enters the first revision.
     *
     * @throws MeasurementExists if the office has one of that indicator and period
     * @throws CollectedByCampaign if a campaign asks the office for it in a form
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    public Measurement enter(@Valid NewMeasurement input) {
        writable().require(input.office());
        offices.get(input.office());
        IndicatorCard card = enterable(input.indicator());
        requireFree(card.definitionId(), input.office(), input.period());
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
        save(id, 1, card.definition().unit(), input.office(), input.value(), input.status());
        log.record("entered", SUBJECT, id.value(), Map.of("indicator", card.code()));
        return view(id).toMeasurement();
    }

    /** In a campaign the form alone leads from the draft to the sign-off; the coordinator may put right what is wrong. */
    private void requireFree(UUID definition, OfficeId office, Period period) {
        lock.holdForValues(List.of(definition));
        boolean every = writable() instanceof OfficeReach.Every;
        if (!every && queries.collected(definition, office.value(), period.from(), period.to())) {
            throw new CollectedByCampaign();
        }
    }

    private IndicatorCard enterable(String code) {
        return cards.find(code)
                .filter(card -> card.source().stored() && !card.archived())
                .orElseThrow(() -> InvalidField.of("indicator", "benchmark.invalid.indicator", code));
    }

    /**
     * Adds a revision.
     *
     * @throws StaleVersion if somebody else added one meanwhile
     * @throws CollectedByCampaign if a campaign asks the office for it in a form
     */
    @Transactional
    @Permission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
    public Measurement change(MeasurementId id, @Valid MeasurementChange change) {
        MeasurementView view = view(id);
        writable().require(new OfficeId(view.officeId()));
        requireFree(view.definitionId(), new OfficeId(view.officeId()), new Period(view.startsOn(), view.endsOn()));
        if (queries.advance(id.value(), change.revision()) == 0) {
            throw new StaleVersion();
        }
        save(id, change.revision() + 1, view.unit(), new OfficeId(view.officeId()), change.value(), change.status());
        log.record("revised", SUBJECT, id.value(), Map.of("revision", change.revision() + 1));
        return view(id).toMeasurement();
    }

    private void save(
            MeasurementId id,
            int number,
            IndicatorUnit unit,
            OfficeId office,
            MeasuredValue input,
            MeasurementStatus status) {
        boolean coordinators = status == MeasurementStatus.RETURNED || status == MeasurementStatus.ACCEPTED;
        if (coordinators && !(writable() instanceof OfficeReach.Every)) {
            throw InvalidField.of("status", "benchmark.invalid.returned");
        }
        if (status == MeasurementStatus.WITHDRAWN) {
            throw InvalidField.of("status", "benchmark.invalid.withdrawn");
        }
        writer.add(id, number, office, input.in(unit), status);
    }

    private MeasurementView view(MeasurementId id) {
        return queries.find(id.value()).orElseThrow(RecordNotFound::new);
    }

    private static boolean visible(Measurement measurement, OfficeReach own) {
        boolean published = measurement.released() && measurement.status().compared();
        return published || own.contains(measurement.office());
    }

    private static OfficeReach writable() {
        return Access.current().offices(Resource.MEASUREMENT, Verb.WRITE);
    }
}
