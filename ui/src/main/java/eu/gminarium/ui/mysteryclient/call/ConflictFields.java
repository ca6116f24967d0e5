package eu.gminarium.ui.mysteryclient.call;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import eu.gminarium.mysteryclient.auditor.Conflict;
import eu.gminarium.mysteryclient.auditor.ConflictKind;
import eu.gminarium.programme.Office;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A field for each reason, in which the offices are picked. */
public final class ConflictFields {

    private final Map<ConflictKind, MultiSelectComboBox<Office>> fields = new EnumMap<>(ConflictKind.class);

    /** @param offices that can be picked */
    public ConflictFields(List<Office> offices) {
        OfficeNames names = OfficeNames.of(offices);
        Arrays.stream(ConflictKind.values()).forEach(kind -> {
            var field = new MultiSelectComboBox<Office>(Texts.t("mystery.ConflictKind." + kind + ".field"));
            field.setItems(offices);
            field.setItemLabelGenerator(names::of);
            field.setHelperText(Texts.t("mystery.ConflictKind." + kind + ".help"));
            field.addClassName("gm-wide-field");
            fields.put(kind, field);
        });
    }

    /** One for each reason. */
    public Collection<MultiSelectComboBox<Office>> all() {
        return fields.values();
    }

    /** Fills the fields with what is known. */
    public void show(List<Conflict> conflicts, Map<?, Office> offices) {
        fields.forEach((kind, field) -> field.setValue(conflicts.stream()
                .filter(conflict -> conflict.kind() == kind)
                .map(conflict -> offices.get(conflict.office()))
                .collect(Collectors.toSet())));
    }

    /** What is picked; an office that stands in several fields counts with the first. */
    public List<Conflict> picked() {
        return fields.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().getValue().stream().map(office -> new Conflict(office.id(), entry.getKey())))
                .collect(Collectors.toMap(Conflict::office, conflict -> conflict, (first, second) -> first))
                .values()
                .stream()
                .toList();
    }
}
