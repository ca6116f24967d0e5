package eu.gminarium.benchmark.card;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Map;
import java.util.UUID;

@MappedEntity("indicator_area")
record IndicatorAreaRow(
        @Id UUID id,
        String code,
        @TypeDef(type = DataType.JSON) Map<String, String> name,
        int position) {

    IndicatorArea toArea() {
        return new IndicatorArea(code, new LocalizedText(name), position);
    }

    IndicatorAreaRow renamed(LocalizedText text) {
        return new IndicatorAreaRow(id, code, text.byLanguage(), position);
    }
}
