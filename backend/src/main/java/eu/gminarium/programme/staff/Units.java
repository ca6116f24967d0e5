package eu.gminarium.programme.staff;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Employment;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The units of the offices and who heads them. */
@Singleton
public class Units {

    private static final String SUBJECT = "unit";

    private final UnitRepository repository;
    private final OfficeDirectory offices;
    private final EmployeeDirectory employees;
    private final UnitHeads heads;
    private final ActivityLog activity;
    private final Clock clock;

    Units(
            UnitRepository repository,
            OfficeDirectory offices,
            EmployeeDirectory employees,
            UnitHeads heads,
            ActivityLog activity,
            Clock clock) {
        this.repository = repository;
        this.offices = offices;
        this.employees = employees;
        this.heads = heads;
        this.activity = activity;
        this.clock = clock;
    }

    /**
     * The units of an office by symbol.
     *
     * @throws RecordNotFound if the partnership has no such office
     */
    @Permission(resource = Resource.OFFICE, verb = Verb.READ)
    @Transactional(readOnly = true)
    public List<Unit> of(OfficeId office) {
        offices.get(office);
        List<UnitView> units = repository.ofOffice(office.value(), today());
        Map<EmployeeId, String> names = heads.visibleNames(units, today());
        return units.stream().map(unit -> unit(unit, names)).toList();
    }

    /** @throws UnitExists if the office has a unit with the symbol */
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    @Transactional
    public Unit add(OfficeId office, @Valid NewUnit input) {
        requireReach(office);
        UnitRow row = UnitRow.of(office, input);
        refuseTwice(row);
        repository.save(row);
        activity.record("added", SUBJECT, row.id(), Map.of("symbol", row.symbol()));
        return get(office, row.id());
    }

    /**
     * @throws StaleVersion if somebody else changed the unit in the meantime
     * @throws UnitExists if another unit of the office has the symbol
     * @throws InvalidField if the head or the deputy does not work in the office today, or is the same person
     */
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    @Transactional
    public Unit change(UnitId id, @Valid UnitChange input) {
        UnitRow row = changeable(id, input.version());
        OfficeId office = new OfficeId(row.officeId());
        requireColleague("headId", input.head(), office);
        requireColleague("deputyId", input.deputy(), office);
        if (input.head() != null && input.head().equals(input.deputy())) {
            throw InvalidField.of("deputyId", "programme.error.head-is-deputy");
        }
        UnitRow changed = row.changed(input);
        refuseTwice(changed);
        repository.update(changed);
        activity.record("changed", SUBJECT, row.id(), Map.of("symbol", changed.symbol()));
        return get(office, row.id());
    }

    /**
     * Removes a unit in which nobody has ever worked, and whose clients no survey asks.
     *
     * @param version the version that was read
     * @throws StaleVersion if somebody else changed the unit in the meantime
     * @throws UnitInUse if somebody works in it, or has worked, or it takes part in a survey
     */
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    @Transactional
    public void remove(UnitId id, long version) {
        UnitRow row = changeable(id, version);
        if (repository.isInUse(row.id())) {
            throw new UnitInUse(row.symbol());
        }
        repository.deleteById(row.id());
        activity.record("removed", SUBJECT, row.id(), Map.of("symbol", row.symbol()));
    }

    /**
     * Ends a unit after a reorganisation: it keeps its history and takes nobody after its last day. Or takes the end back.
     *
     * @throws StaleVersion if somebody else changed the unit in the meantime
     * @throws UnitNotEmpty if people work in it after that day: they move first
     */
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    @Transactional
    public Unit end(UnitId id, @Valid EndOfUnit input) {
        UnitRow row = changeable(id, input.version());
        LocalDate lastDay = input.lastDay();
        long left = lastDay == null ? 0 : repository.peopleAfter(row.id(), lastDay);
        if (left > 0) {
            throw new UnitNotEmpty(row.symbol(), left);
        }
        repository.update(row.ended(lastDay));
        activity.record(lastDay == null ? "reopened" : "ended", SUBJECT, row.id(), Map.of("symbol", row.symbol()));
        return get(new OfficeId(row.officeId()), row.id());
    }

    private UnitRow changeable(UnitId id, long version) {
        UnitRow row = repository.findByIdForUpdate(id.value()).orElseThrow(RecordNotFound::new);
        requireReach(new OfficeId(row.officeId()));
        if (row.version() != version) {
            throw new StaleVersion();
        }
        return row;
    }

    private void requireReach(OfficeId office) {
        Access.current().offices(Resource.EMPLOYEE, Verb.WRITE).require(office);
        if (repository.lockOffice(office.value()).isEmpty()) {
            throw new RecordNotFound();
        }
    }

    private void refuseTwice(UnitRow row) {
        boolean taken = repository.findByOfficeIdIn(List.of(row.officeId())).stream()
                .anyMatch(
                        other -> !other.id().equals(row.id()) && other.symbol().equalsIgnoreCase(row.symbol()));
        if (taken) {
            throw new UnitExists(row.symbol());
        }
    }

    private void requireColleague(String field, @Nullable EmployeeId person, OfficeId office) {
        if (person == null) {
            return;
        }
        boolean colleague = employees
                .employment(person, today())
                .map(Employment::office)
                .filter(office::equals)
                .isPresent();
        if (!colleague) {
            throw InvalidField.of(field, "programme.error.not-of-office");
        }
    }

    private Unit get(OfficeId office, UUID id) {
        List<UnitView> units = repository.ofOffice(office.value(), today()).stream()
                .filter(unit -> unit.id().equals(id))
                .toList();
        return unit(units.getFirst(), heads.visibleNames(units, today()));
    }

    private static Unit unit(UnitView row, Map<EmployeeId, String> names) {
        EmployeeId head = row.headId() == null ? null : new EmployeeId(row.headId());
        EmployeeId deputy = row.deputyId() == null ? null : new EmployeeId(row.deputyId());
        return new Unit(
                new UnitId(row.id()),
                new OfficeId(row.officeId()),
                row.symbol(),
                row.name(),
                row.people(),
                head,
                head == null ? null : names.get(head),
                deputy,
                deputy == null ? null : names.get(deputy),
                row.endedOn(),
                row.version());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
    }
}
