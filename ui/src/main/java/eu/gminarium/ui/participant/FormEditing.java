package eu.gminarium.ui.participant;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.InvalidField.FieldError;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.participant.DeclarationField;
import eu.gminarium.training.participant.DeclarationForms;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes one field of a form as it is at that moment, so that somebody else's change of another field stays. */
@Prototype
final class FormEditing {

    private static final Pattern PART = Pattern.compile("fields\\[(\\d+)]\\.(\\w+)");

    private final DeclarationForms forms;

    FormEditing(DeclarationForms forms) {
        this.forms = forms;
    }

    /** @throws InvalidField that names the field's parts by themselves: {@code key} */
    void add(ProgrammeId programme, DeclarationField field) {
        List<DeclarationField> fields = new ArrayList<>(forms.of(programme));
        fields.add(field);
        save(programme, fields, field.key());
    }

    /**
     * Puts the field in the place of the one with its key.
     *
     * @throws InvalidField as {@link #add}
     */
    void change(ProgrammeId programme, DeclarationField field) {
        List<DeclarationField> fields = new ArrayList<>(forms.of(programme));
        fields.set(place(fields, field.key()), field);
        save(programme, fields, field.key());
    }

    void remove(ProgrammeId programme, String key) {
        List<DeclarationField> fields = new ArrayList<>(forms.of(programme));
        fields.remove(place(fields, key));
        save(programme, fields, key);
    }

    /** @param by places down; negative: up; nothing happens at the ends */
    void move(ProgrammeId programme, String key, int by) {
        List<DeclarationField> fields = new ArrayList<>(forms.of(programme));
        int from = place(fields, key);
        int to = from + by;
        if (to >= 0 && to < fields.size()) {
            Collections.swap(fields, from, to);
            save(programme, fields, key);
        }
    }

    private static int place(List<DeclarationField> fields, String key) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new RecordNotFound();
    }

    private void save(ProgrammeId programme, List<DeclarationField> fields, String key) {
        try {
            forms.replace(programme, fields);
        } catch (InvalidField refused) {
            throw new InvalidField(refused.errors().stream()
                    .map(error ->
                            new FieldError(part(error.field(), fields, key), error.messageKey(), error.arguments()))
                    .toList());
        }
    }

    /** A dialog knows the parts of its own field only. */
    private static String part(String path, List<DeclarationField> fields, String key) {
        Matcher named = PART.matcher(path);
        boolean own = named.matches()
                && fields.get(Integer.parseInt(named.group(1))).key().equals(key);
        return own ? named.group(2) : path;
    }
}
