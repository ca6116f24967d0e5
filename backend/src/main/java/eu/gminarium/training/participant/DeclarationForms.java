package eu.gminarium.training.participant;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which fields a programme's declaration has: a common set, until the coordinator enters what the funder asks. */
@Singleton
public class DeclarationForms {

    private static final int FEWEST_OPTIONS = 2;

    private final DeclarationFieldRepository repository;
    private final Programmes programmes;
    private final ActivityLog activity;

    DeclarationForms(DeclarationFieldRepository repository, Programmes programmes, ActivityLog activity) {
        this.repository = repository;
        this.programmes = programmes;
        this.activity = activity;
    }

    /** The fields in their order. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PARTICIPANT, verb = Verb.READ)
    public List<DeclarationField> of(ProgrammeId programme) {
        programmes.get(programme);
        return repository.ofProgramme(programme.value()).stream()
                .map(DeclarationFieldRow::toField)
                .toList();
    }

    /**
     * Gives the programme a form of its own. Declarations that stand keep their answers; a field that is newly required makes
     * them incomplete until they are corrected.
     *
     * @throws InvalidField if a key stands twice, or a field has options that it cannot have
     */
    @Transactional
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    public List<DeclarationField> replace(
            ProgrammeId programme, @NotEmpty @Size(max = 60) List<@Valid DeclarationField> fields) {
        check(fields);
        programmes.get(programme);
        repository.clear(programme.value());
        for (int i = 0; i < fields.size(); i++) {
            repository.save(DeclarationFieldRow.of(programme.value(), i + 1, fields.get(i)));
        }
        activity.record("changed", "declaration-form", programme.value(), Map.of("fields", fields.size()));
        return repository.ofProgramme(programme.value()).stream()
                .map(DeclarationFieldRow::toField)
                .toList();
    }

    private static void check(List<DeclarationField> fields) {
        Set<String> keys = new HashSet<>();
        for (DeclarationField field : fields) {
            if (!keys.add(field.key())) {
                throw InvalidField.of("fields", "register.error.field-twice", field.key());
            }
            long options =
                    field.options().stream().map(FieldOption::key).distinct().count();
            boolean fits = field.type() == FieldType.CHOICE
                    ? options >= FEWEST_OPTIONS && options == field.options().size()
                    : field.options().isEmpty();
            if (!fits) {
                throw InvalidField.of("fields", "register.error.field-options", field.key());
            }
        }
    }
}
