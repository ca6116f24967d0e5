package eu.gminarium.programme;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.register.Register;
import eu.gminarium.programme.register.RegisterOffice;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
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
import org.jspecify.annotations.Nullable;

/** The offices of the current partnership, and what coordinators do with them. */
@Singleton
public class Offices {

    private static final String SUBJECT = "office";

    private final OfficeRepository repository;
    private final EmploymentQueries employments;
    private final Register register;
    private final ActivityLog activity;
    private final Clock clock;

    Offices(
            OfficeRepository repository,
            EmploymentQueries employments,
            Register register,
            ActivityLog activity,
            Clock clock) {
        this.repository = repository;
        this.employments = employments;
        this.register = register;
        this.activity = activity;
        this.clock = clock;
    }

    /** All offices in the order in which they were added. */
    @Permission(resource = Resource.OFFICE, verb = Verb.READ)
    @Transactional(readOnly = true)
    public List<OfficeSummary> list() {
        LocalDate today =
                LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
        Map<OfficeId, Long> people = Headcount.byOffice(employments.headcount(today));
        return repository.findAllOrderByNumber().stream()
                .map(OfficeRow::toOffice)
                .map(office -> new OfficeSummary(office, people.getOrDefault(office.id(), 0L)))
                .toList();
    }

    /** @throws RecordNotFound if the partnership has no such office */
    @Permission(resource = Resource.OFFICE, verb = Verb.READ)
    @Transactional(readOnly = true)
    public Office get(OfficeId id) {
        return repository.findById(id.value()).map(OfficeRow::toOffice).orElseThrow(RecordNotFound::new);
    }

    /**
     * Adds an office with the name and kind that the register has for the code.
     *
     * @param terc 4 or 7 digits
     * @throws InvalidField if the register has no office with the code
     * @throws OfficeExists if the partnership already has it
     */
    @Permission(resource = Resource.OFFICE, verb = Verb.WRITE)
    @Transactional
    public Office addFromRegister(String terc, @Nullable String officialName, @Nullable LocalDate joinedOn) {
        RegisterOffice found = registered(terc);
        repository.lock();
        refuseTwice(terc);
        NewOffice office = new NewOffice(found.name(), officialName, OfficeKind.ofTerc(terc), joinedOn);
        return save(office, terc);
    }

    /** Adds an office that is in no register, or a partner whose name is not known yet. */
    @Permission(resource = Resource.OFFICE, verb = Verb.WRITE)
    @Transactional
    public Office add(@Valid NewOffice input) {
        repository.lock();
        return save(input, null);
    }

    /**
     * @throws StaleVersion if somebody else changed it in the meantime
     * @throws InvalidField if it would leave before it joined, or change a code that it has
     */
    @Permission(resource = Resource.OFFICE, verb = Verb.WRITE)
    @Transactional
    public Office change(OfficeId id, @Valid OfficeChange input) {
        repository.lock();
        OfficeRow row = repository.findByIdForUpdate(id.value()).orElseThrow(RecordNotFound::new);
        if (row.version() != input.version()) {
            throw new StaleVersion();
        }
        if (input.joinedOn() != null && input.leftOn() != null && input.leftOn().isBefore(input.joinedOn())) {
            throw InvalidField.of("leftOn", "programme.error.left-before-joined");
        }
        OfficeRow changed = repository.update(row.changed(identified(row, input)));
        log("changed", changed);
        return changed.toOffice();
    }

    /** The change, with the register's name and kind where it brings a code. */
    private OfficeChange identified(OfficeRow row, OfficeChange input) {
        String terc = input.terc();
        if (row.terc() != null && !row.terc().equals(terc)) {
            throw InvalidField.of("terc", "programme.error.terc-fixed");
        }
        if (terc == null) {
            return input;
        }
        if (terc.equals(row.terc())) {
            if (input.name() == null) {
                throw InvalidField.of("name", "validation.NotBlank");
            }
            return input;
        }
        RegisterOffice found = registered(terc);
        refuseTwice(terc);
        return new OfficeChange(
                found.name(),
                input.officialName(),
                terc,
                OfficeKind.ofTerc(terc),
                input.joinedOn(),
                input.leftOn(),
                input.version());
    }

    private RegisterOffice registered(String terc) {
        return register.find(terc).orElseThrow(() -> InvalidField.of("terc", "programme.error.terc-unknown", terc));
    }

    private void refuseTwice(String terc) {
        if (repository.existsByTerc(terc)) {
            throw new OfficeExists(terc);
        }
    }

    private Office save(NewOffice input, @Nullable String terc) {
        OfficeRow row = repository.save(OfficeRow.of(input, terc, repository.nextNumber()));
        log("added", row);
        return row.toOffice();
    }

    private void log(String action, OfficeRow row) {
        activity.record(action, SUBJECT, row.id(), Map.of("name", row.toOffice().displayName()));
    }
}
