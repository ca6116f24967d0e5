package eu.gminarium.survey.wave;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.survey.questionnaire.ContentDocument;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("wave")
record WaveRow(
        @Id UUID id,
        UUID cycleId,
        @TypeDef(type = DataType.JSON) Map<String, String> title,
        LocalDate startsOn,
        LocalDate endsOn,
        int targetPerOffice,
        WaveStatus status,
        @Nullable @TypeDef(type = DataType.JSON) ContentDocument frozen,
        @Version long version) {

    static WaveRow of(Wave wave) {
        return new WaveRow(
                wave.id().value(),
                wave.cycle().value(),
                wave.title().byLanguage(),
                wave.startsOn(),
                wave.endsOn(),
                wave.targetPerOffice(),
                wave.status(),
                wave.frozen() == null ? null : ContentDocument.of(wave.frozen()),
                wave.version());
    }

    Wave toWave() {
        return new Wave(
                new WaveId(id),
                new CycleId(cycleId),
                new LocalizedText(title),
                startsOn,
                endsOn,
                targetPerOffice,
                status,
                frozen == null ? null : frozen.toContent(),
                version);
    }
}
