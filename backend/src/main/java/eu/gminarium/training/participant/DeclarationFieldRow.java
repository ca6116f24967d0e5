package eu.gminarium.training.participant;

import eu.gminarium.shared.Ids;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("declaration_field")
record DeclarationFieldRow(
        @Id UUID id,
        @Nullable UUID programmeId,
        String key,
        int position,
        @TypeDef(type = DataType.JSON) Map<String, String> label,
        FieldType type,
        boolean required,
        @Nullable @TypeDef(type = DataType.JSON) List<Option> options) {

    /** An option as it is stored. */
    @Serdeable
    record Option(String key, Map<String, String> label) {}

    static DeclarationFieldRow of(UUID programme, int position, DeclarationField field) {
        return new DeclarationFieldRow(
                Ids.timeOrdered(),
                programme,
                field.key(),
                position,
                field.label().byLanguage(),
                field.type(),
                field.required(),
                field.type() == FieldType.CHOICE
                        ? field.options().stream()
                                .map(option ->
                                        new Option(option.key(), option.label().byLanguage()))
                                .toList()
                        : null);
    }

    DeclarationField toField() {
        List<Option> stored = options == null ? List.of() : options;
        return new DeclarationField(
                key,
                new LocalizedText(label),
                type,
                required,
                stored.stream()
                        .map(option -> new FieldOption(option.key(), new LocalizedText(option.label())))
                        .toList());
    }
}
