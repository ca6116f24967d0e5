package eu.gminarium.training.participant;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Employment;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.security.Actor;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Ids;
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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Declarations of participation (deklaracje uczestnictwa). The office's coordinator enters them, or the person; nobody else of
 * the office sees them.
 */
@Singleton
public class Declarations {

    private final DeclarationRepository repository;
    private final DeclarationRevisionRepository revisions;
    private final DeclarationForms forms;
    private final StoredAnswers stored;
    private final EmployeeDirectory employees;
    private final OfficeDirectory offices;
    private final ActivityLog activity;
    private final Clock clock;

    Declarations(
            DeclarationRepository repository,
            DeclarationRevisionRepository revisions,
            DeclarationForms forms,
            StoredAnswers stored,
            EmployeeDirectory employees,
            OfficeDirectory offices,
            ActivityLog activity,
            Clock clock) {
        this.repository = repository;
        this.revisions = revisions;
        this.forms = forms;
        this.stored = stored;
        this.employees = employees;
        this.offices = offices;
        this.activity = activity;
        this.clock = clock;
    }

    /** @throws RecordNotFound if there is none within reach */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.READ)
    public Declaration get(DeclarationId id) {
        DeclarationRow row = reached(id, Verb.READ);
        return toDeclaration(row, fields(row));
    }

    /** What the declaration has said, and who entered it, the first state first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.READ)
    public List<DeclarationRevision> history(DeclarationId id) {
        reached(id, Verb.READ);
        return revisions.findByDeclarationIdOrderByNumber(id.value()).stream()
                .map(DeclarationRevisionRow::toRevision)
                .toList();
    }

    /**
     * Reads an identity number in full; who read it is written down.
     *
     * @param field key of the identity number's field
     * @throws RecordNotFound if there is no such number within reach
     * @throws IdentityNotReadable if it was encrypted under another secret
     */
    @Transactional
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.READ)
    public String identityNumber(DeclarationId id, String field) {
        DeclarationRow row = reached(id, Verb.READ);
        String number = stored.identityNumber(row, fields(row), field);
        activity.record("identity-read", "participant-declaration", row.id(), Map.of("field", field));
        return number;
    }

    /**
     * @throws DeclarationExists if the person has declared for the programme already
     * @throws InvalidField if the person worked in none of the own offices on that day, or an answer cannot be
     */
    @Transactional
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.WRITE)
    public Declaration add(@Valid NewDeclaration input) {
        List<DeclarationField> fields = forms.of(input.programme());
        UUID office = office(input.employee(), input.signedOn());
        Map<String, String> answers = AnswerRules.checked(fields, input.answers(), today());
        if (repository.existsByProgrammeIdAndEmployeeId(
                input.programme().value(), input.employee().value())) {
            throw new DeclarationExists();
        }
        UUID id = DeclarationId.next().value();
        DeclarationRow row = repository.save(new DeclarationRow(
                id,
                input.programme().value(),
                input.employee().value(),
                office,
                input.signedOn(),
                null,
                stored.sealed(id, fields, answers, Map.of()),
                0));
        return logged(DeclarationRevision.Kind.ENTERED, row, fields, null);
    }

    /**
     * Replaces what the declaration says; one that was withdrawn stands again.
     *
     * @throws StaleVersion if somebody else changed it since it was read
     * @throws InvalidField as {@link #add}
     */
    @Transactional
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.WRITE)
    public Declaration correct(DeclarationId id, @Valid Correction correction) {
        DeclarationRow row = changeable(id, correction.version());
        List<DeclarationField> fields = fields(row);
        UUID office = office(new EmployeeId(row.employeeId()), correction.signedOn());
        Map<String, String> answers =
                AnswerRules.checked(fields, stored.withoutMasks(row, fields, correction.answers()), today());
        DeclarationRow corrected = row.corrected(
                office, correction.signedOn(), stored.sealed(row.id(), fields, answers, kept(row, correction)));
        return logged(DeclarationRevision.Kind.CORRECTED, repository.update(corrected), fields, correction.reason());
    }

    /**
     * Takes the declaration back; the person no longer counts.
     *
     * @throws DeclarationWithdrawn if it was withdrawn already
     * @throws StaleVersion if somebody else changed it since it was read
     */
    @Transactional
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.WRITE)
    public Declaration withdraw(DeclarationId id, @Valid DeclarationWithdrawal withdrawal) {
        DeclarationRow row = changeable(id, withdrawal.version());
        if (row.withdrawnOn() != null) {
            throw new DeclarationWithdrawn();
        }
        if (withdrawal.withdrawnOn().isBefore(row.signedOn())
                || withdrawal.withdrawnOn().isAfter(today())) {
            throw InvalidField.of("withdrawnOn", "register.error.withdrawn-on");
        }
        DeclarationRow withdrawn = repository.update(row.withdrawn(withdrawal.withdrawnOn()));
        return logged(DeclarationRevision.Kind.WITHDRAWN, withdrawn, fields(row), withdrawal.reason());
    }

    /** What the row has of fields that the correction does not mention. */
    private static Map<String, String> kept(DeclarationRow row, Correction correction) {
        return row.answers().entrySet().stream()
                .filter(entry -> !correction.answers().containsKey(entry.getKey())
                        || StoredAnswers.isMask(correction.answers().get(entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private UUID office(EmployeeId employee, LocalDate day) {
        if (day.isAfter(today())) {
            throw InvalidField.of("signedOn", "register.error.signed-ahead");
        }
        DeclarationReach reach = DeclarationReach.of(Verb.WRITE);
        return employees
                .employment(employee, day)
                .filter(found -> reach.covers(
                        found.office().value(), employee.value(), repository.existsApplication(employee.value())))
                .map(Employment::office)
                .map(OfficeId::value)
                .orElseThrow(() -> InvalidField.of("employee", "register.error.employee"));
    }

    private DeclarationRow changeable(DeclarationId id, long version) {
        DeclarationRow row = locked(id);
        if (row.version() != version) {
            throw new StaleVersion();
        }
        return row;
    }

    /** A declaration that one may write; until the transaction ends nobody else changes it or what belongs to it. */
    DeclarationRow locked(DeclarationId id) {
        reached(id, Verb.WRITE);
        return repository.findByIdForUpdate(id.value()).orElseThrow(RecordNotFound::new);
    }

    private DeclarationRow reached(DeclarationId id, Verb verb) {
        DeclarationRow row = repository.findById(id.value()).orElseThrow(RecordNotFound::new);
        boolean applied = repository.existsApplication(row.employeeId());
        if (!DeclarationReach.of(verb).covers(row.officeId(), row.employeeId(), applied)) {
            throw new RecordNotFound();
        }
        return row;
    }

    private List<DeclarationField> fields(DeclarationRow row) {
        return forms.of(new ProgrammeId(row.programmeId()));
    }

    private Declaration logged(
            DeclarationRevision.Kind kind, DeclarationRow row, List<DeclarationField> fields, @Nullable String reason) {
        int number = Math.toIntExact(revisions.countByDeclarationId(row.id())) + 1;
        revisions.save(new DeclarationRevisionRow(
                Ids.timeOrdered(),
                row.id(),
                number,
                kind,
                row.signedOn(),
                row.withdrawnOn(),
                row.answers(),
                reason,
                Actor.current().map(AccountId::value).orElse(null),
                clock.instant()));
        activity.record(
                kind.name().toLowerCase(Locale.ROOT),
                "participant-declaration",
                row.id(),
                Map.of("programme", row.programmeId(), "employee", row.employeeId()));
        return toDeclaration(row, fields);
    }

    private Declaration toDeclaration(DeclarationRow row, List<DeclarationField> fields) {
        OfficeId office = new OfficeId(row.officeId());
        return new Declaration(
                new DeclarationId(row.id()),
                new ProgrammeId(row.programmeId()),
                new EmployeeId(row.employeeId()),
                repository.name(row.employeeId()).orElse(""),
                office,
                offices.get(office).displayName(),
                row.signedOn(),
                row.withdrawnOn(),
                stored.shown(row, fields),
                fields.stream()
                        .filter(field -> field.required() && !row.answers().containsKey(field.key()))
                        .map(DeclarationField::key)
                        .toList(),
                row.version());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
    }
}
