package eu.gminarium.mysteryclient.auditor;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Role;
import eu.gminarium.security.Verb;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people who make calls and visits, and the offices that are closed to each of them. */
@Singleton
public class Auditors {

    private static final String SUBJECT = "mystery-auditor";

    private final AuditorRepository auditors;
    private final ConflictRepository conflicts;
    private final ConflictDeclarations declared;
    private final OfficeDirectory offices;
    private final Accounts accounts;
    private final Memberships memberships;
    private final ActivityLog log;

    Auditors(
            AuditorRepository auditors,
            ConflictRepository conflicts,
            ConflictDeclarations declared,
            OfficeDirectory offices,
            Accounts accounts,
            Memberships memberships,
            ActivityLog log) {
        this.auditors = auditors;
        this.conflicts = conflicts;
        this.declared = declared;
        this.offices = offices;
        this.accounts = accounts;
        this.memberships = memberships;
        this.log = log;
    }

    /** All auditors by name; only for whoever plans audits. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public List<Auditor> list() {
        Map<UUID, List<Conflict>> closed = conflicts.findAll().stream()
                .collect(Collectors.groupingBy(
                        ConflictRow::auditorId, Collectors.mapping(ConflictRow::toConflict, Collectors.toList())));
        return auditors.findAllOrderByNameAndId().stream()
                .map(row -> row.toAuditor(closed.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /**
     * Adds an auditor. The offices in which the member holds a role are closed to them, asked or not.
     *
     * @throws InvalidField if the username belongs to no auditor of this partnership, or to one who was added before
     */
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public Auditor add(@Valid NewAuditor input) {
        // Accounts belong to the platform, and a scope cannot change inside a transaction.
        String username = input.username();
        Access member = username == null ? null : member(username);
        return save(input, member);
    }

    /** Closes an office to an auditor, who may be somebody without a sign-in. */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public void declareConflict(AuditorId auditor, @Valid Conflict conflict) {
        declared.add(auditors.findById(auditor.value()).orElseThrow(RecordNotFound::new), conflict);
    }

    /** Opens an office to an auditor again, because the reason is gone. */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public void removeConflict(AuditorId auditor, OfficeId office) {
        if (!conflicts.existsByAuditorIdAndOfficeId(auditor.value(), office.value())) {
            throw new RecordNotFound();
        }
        conflicts.deleteByAuditorIdAndOfficeId(auditor.value(), office.value());
        log.record(
                "conflict-removed",
                SUBJECT,
                auditor.value(),
                Map.of("office", office.value().toString()));
    }

    @Transactional
    Auditor save(NewAuditor input, @Nullable Access member) {
        UUID account = member == null ? null : member.account().value();
        if (account != null && auditors.existsByAccountId(account)) {
            throw InvalidField.of("username", "mystery.invalid.auditor-exists");
        }
        EmployeeId employee = member == null ? null : member.employee();
        AuditorRow row = auditors.save(new AuditorRow(
                AuditorId.next().value(),
                input.name(),
                account,
                employee == null ? null : employee.value(),
                fromOutside(member)));
        List<Conflict> closed = closedOffices(input, member).stream()
                .map(office -> new Conflict(office, ConflictKind.WORK))
                .toList();
        for (Conflict conflict : closed) {
            offices.get(conflict.office());
            conflicts.save(ConflictRow.of(row.id(), conflict));
        }
        log.record("added", SUBJECT, row.id(), Map.of());
        return row.toAuditor(closed);
    }

    private static boolean fromOutside(@Nullable Access member) {
        return member == null
                || (member.employee() == null && member.grants().stream().allMatch(grant -> grant.office() == null));
    }

    private static Set<OfficeId> closedOffices(NewAuditor input, @Nullable Access member) {
        Stream<OfficeId> own = member == null
                ? Stream.of()
                : member.grants().stream().flatMap(grant -> Stream.ofNullable(grant.office()));
        return Stream.concat(input.conflicts().stream(), own).collect(Collectors.toSet());
    }

    private Access member(String username) {
        String partnership = Access.current().requirePartnership().slug();
        return accounts.findByUsername(username)
                .flatMap(account -> memberships.access(account, partnership))
                .filter(access -> access.has(Role.AUDITOR))
                .orElseThrow(() -> InvalidField.of("username", "mystery.invalid.no-such-auditor"));
    }
}
