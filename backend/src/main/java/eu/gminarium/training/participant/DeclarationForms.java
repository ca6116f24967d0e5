package eu.gminarium.training.participant;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.InvalidField.FieldError;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which fields a programme's declaration has: a common set, until the coordinator enters what the funder asks. */
@Singleton
public class DeclarationForms {

    private final DeclarationFieldRepository repository;
    private final DeclarationRepository declarations;
    private final StoredAnswers stored;
    private final Programmes programmes;
    private final ActivityLog activity;
    private final Clock clock;

    DeclarationForms(
            DeclarationFieldRepository repository,
            DeclarationRepository declarations,
            StoredAnswers stored,
            Programmes programmes,
            ActivityLog activity,
            Clock clock) {
        this.repository = repository;
        this.declarations = declarations;
        this.stored = stored;
        this.programmes = programmes;
        this.activity = activity;
        this.clock = clock;
    }

    /** The fields in their order. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.READ)
    public List<DeclarationField> of(ProgrammeId programme) {
        programmes.get(programme);
        return fields(programme);
    }

    /** What a change of the form would mean for the declarations that stand. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    public FormUse use(ProgrammeId programme) {
        programmes.get(programme);
        List<DeclarationRow> standing = declarations.findByProgrammeId(programme.value()).stream()
                .filter(row -> row.withdrawnOn() == null)
                .toList();
        return new FormUse(
                standing.size(),
                standing.stream()
                        .flatMap(row -> row.answers().keySet().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    /**
     * Gives the programme a form of its own. Declarations that stand keep their answers; a field that is newly required makes
     * them incomplete until they are corrected.
     *
     * @throws InvalidField if a key stands twice, a field has options that it cannot have, or answers that were given do not fit
     */
    @Transactional
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    public List<DeclarationField> replace(
            ProgrammeId programme, @NotEmpty @Size(max = 60) List<@Valid DeclarationField> fields) {
        FormRules.check(fields);
        programmes.get(programme);
        checkAnswers(programme, fields);
        repository.clear(programme.value());
        for (int i = 0; i < fields.size(); i++) {
            repository.save(DeclarationFieldRow.of(programme.value(), i + 1, fields.get(i)));
        }
        activity.record("changed", "declaration-form", programme.value(), Map.of("fields", fields.size()));
        return fields(programme);
    }

    /** Answers outlive their field, so that also a key that comes back may find some. */
    private void checkAnswers(ProgrammeId programme, List<DeclarationField> fields) {
        List<DeclarationField> present = fields(programme);
        List<DeclarationRow> rows = declarations.findByProgrammeId(programme.value());
        LocalDate today =
                LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            DeclarationField field = fields.get(i);
            boolean known = present.stream().anyMatch(each -> each.takesAnswersOf(field));
            if (!known && rows.stream().anyMatch(row -> !stored.fits(row, field, today))) {
                String part = field.type() == FieldType.CHOICE ? "options" : "type";
                errors.add(FormRules.error(i, part, "register.error.field-answered." + part, field));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidField(errors);
        }
    }

    private List<DeclarationField> fields(ProgrammeId programme) {
        return repository.ofProgramme(programme.value()).stream()
                .map(DeclarationFieldRow::toField)
                .toList();
    }
}
