package eu.gminarium.survey.link;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.wave.CollectorId;
import eu.gminarium.survey.wave.LinkId;
import eu.gminarium.survey.wave.WaveClosed;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveLocks;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.PublicCodes;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The links of a wave: every office has one, and may have further ones for its units and collection points. The answers of all
 * links of an office, or of all links of a unit, come in together; by which link one came is not kept.
 */
@Singleton
public class Links {

    private static final String SUBJECT = "wave";

    private final Waves waves;
    private final WaveLocks locks;
    private final LinkRepository repository;
    private final UnitCollectorRepository unitCollectors;
    private final Units units;
    private final PublicCodes codes;
    private final ActivityLog log;
    private final Clock clock;

    Links(
            Waves waves,
            WaveLocks locks,
            LinkRepository repository,
            UnitCollectorRepository unitCollectors,
            Units units,
            PublicCodes codes,
            ActivityLog log,
            Clock clock) {
        this.waves = waves;
        this.locks = locks;
        this.repository = repository;
        this.unitCollectors = unitCollectors;
        this.units = units;
        this.codes = codes;
        this.log = log;
        this.clock = clock;
    }

    /**
     * All links of a wave; an office's own first, then its others by name.
     *
     * @throws RecordNotFound if there is no such wave
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public List<Link> of(WaveId wave) {
        return repository.ofWave(waves.get(wave).id().value()).stream()
                .map(LinkView::toLink)
                .toList();
    }

    /** @throws RecordNotFound if the wave has no such link */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public Link get(WaveId wave, LinkId id) {
        return of(wave).stream()
                .filter(link -> link.id().equals(id))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    /**
     * Adds a link to a wave that is not closed.
     *
     * @throws RecordNotFound if the office does not take part in the wave or is out of reach
     * @throws WaveClosed if nobody can answer any more
     * @throws InvalidField if the office has a link of that name, or no such unit today
     */
    @Transactional
    @Permission(resource = Resource.COLLECTION, verb = Verb.WRITE)
    public Link add(WaveId wave, @Valid NewLink input) {
        UUID ofOffice = changeable(wave, input.office());
        String name = input.name().strip();
        if (repository.hasName(wave.value(), input.office().value(), name)) {
            throw InvalidField.of("name", "survey.link.name-taken", name);
        }
        UUID collector = input.unit() == null ? ofOffice : unitCollector(wave, input.office(), input.unit());
        LinkId id = LinkId.next();
        String code = Objects.requireNonNull(
                codes.issue(PublicCodes.Kind.SURVEY, List.of(id.value())).get(id.value()));
        repository.save(
                new PointRow(id.value(), collector, wave.value(), input.office().value(), name, code, false));
        record("added-link", wave, input.office(), name);
        return get(wave, id);
    }

    /**
     * Lets a link take no more answers, or take them again; the answers that came by it stay.
     *
     * @throws RecordNotFound if the wave has no such link, or its office is out of reach
     * @throws WaveClosed if nobody can answer any more
     */
    @Transactional
    @Permission(resource = Resource.COLLECTION, verb = Verb.WRITE)
    public Link withdraw(WaveId wave, LinkId id, boolean withdrawn) {
        Link link = get(wave, id);
        changeable(wave, link.office());
        if (link.withdrawn() != withdrawn) {
            long changed = link.isOfOffice()
                    ? repository.withdrawOfOffice(id.value(), withdrawn)
                    : repository.withdrawPoint(id.value(), withdrawn);
            if (changed != 1) {
                throw new RecordNotFound();
            }
            record(withdrawn ? "withdrew-link" : "restored-link", wave, link.office(), link.name());
        }
        return get(wave, id);
    }

    /**
     * Adds to a wave the collection points of another, where the office takes part, has none of that name, and the unit has not ended.
     *
     * @throws RecordNotFound if there is no such wave to add them to, or an office is out of reach
     * @throws WaveClosed if it is closed
     */
    @Transactional
    @Permission(resource = Resource.COLLECTION, verb = Verb.WRITE)
    public void copy(WaveId from, WaveId to) {
        locks.holdAgainstClosing(to);
        List<CopiedPoint> points = repository.toCopy(from.value(), to.value(), today());
        OfficeReach reach = Access.current().offices(Resource.COLLECTION, Verb.WRITE);
        points.stream().map(CopiedPoint::office).distinct().forEach(reach::require);
        if (points.isEmpty()) {
            return;
        }
        Map<UUID, UUID> added = addUnitCollectors(to, points);
        List<UUID> ids = points.stream().map(point -> LinkId.next().value()).toList();
        Map<UUID, String> issued = codes.issue(PublicCodes.Kind.SURVEY, ids);
        repository.saveAll(IntStream.range(0, ids.size())
                .mapToObj(i -> row(to, points.get(i), ids.get(i), issued, added))
                .toList());
        log.record("copied-links", SUBJECT, to.value(), Map.of("from", from.value(), "links", points.size()));
    }

    private static PointRow row(
            WaveId wave, CopiedPoint point, UUID id, Map<UUID, String> codes, Map<UUID, UUID> collectors) {
        return point.toRow(id, wave, Objects.requireNonNull(codes.get(id)), collectors);
    }

    /** @return the new collectors by unit */
    private Map<UUID, UUID> addUnitCollectors(WaveId wave, List<CopiedPoint> points) {
        Map<UUID, UUID> added = new HashMap<>();
        List<UnitCollectorRow> rows = new ArrayList<>();
        for (CopiedPoint point : points) {
            UUID unit = point.unitId();
            if (unit != null && point.unitCollectorId() == null && !added.containsKey(unit)) {
                UnitCollectorRow row = collectorRow(wave, point.office(), unit);
                added.put(unit, row.id());
                rows.add(row);
            }
        }
        unitCollectors.saveAll(rows);
        return added;
    }

    /** @return where the office's own answers come in */
    private UUID changeable(WaveId wave, OfficeId office) {
        Access.current().offices(Resource.COLLECTION, Verb.WRITE).require(office);
        locks.holdAgainstClosing(wave);
        return locks.lockOffice(wave, office).value();
    }

    private UUID unitCollector(WaveId wave, OfficeId office, UnitId unit) {
        if (!isActive(office, unit)) {
            throw InvalidField.of("unit", "survey.link.unit-unknown");
        }
        return repository
                .unitCollector(wave.value(), office.value(), unit.value())
                .orElseGet(() -> addUnitCollector(wave, office, unit));
    }

    private boolean isActive(OfficeId office, UnitId unit) {
        LocalDate today = today();
        return units.of(office).stream().anyMatch(each -> each.id().equals(unit) && each.takesPeople(today));
    }

    private UUID addUnitCollector(WaveId wave, OfficeId office, UnitId unit) {
        return unitCollectors.save(collectorRow(wave, office, unit.value())).id();
    }

    private static UnitCollectorRow collectorRow(WaveId wave, OfficeId office, UUID unit) {
        return new UnitCollectorRow(CollectorId.next().value(), wave.value(), office.value(), unit, false);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Scopes.currentPartnership().zone());
    }

    private void record(String action, WaveId wave, OfficeId office, @Nullable String name) {
        log.record(action, SUBJECT, wave.value(), Map.of("office", office.value(), "link", name == null ? "" : name));
    }
}
