package eu.gminarium.survey.publication;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("survey_improvement")
record ImprovementRow(
        @Id UUID id,
        UUID waveId,
        UUID officeId,
        @TypeDef(type = DataType.JSON) Map<String, String> said,
        @TypeDef(type = DataType.JSON) Map<String, String> done,
        LocalDate doneOn,
        @Nullable String about,
        @Version long version) {

    static ImprovementRow of(ImprovementId id, WaveId wave, NewImprovement input, long version) {
        return new ImprovementRow(
                id.value(),
                wave.value(),
                input.office().value(),
                input.said().byLanguage(),
                input.done().byLanguage(),
                input.doneOn(),
                input.about(),
                version);
    }

    Improvement toImprovement() {
        return new Improvement(
                new ImprovementId(id),
                new WaveId(waveId),
                new OfficeId(officeId),
                new LocalizedText(said),
                new LocalizedText(done),
                doneOn,
                about,
                version);
    }
}
