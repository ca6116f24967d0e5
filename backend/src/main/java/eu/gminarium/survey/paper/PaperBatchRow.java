package eu.gminarium.survey.paper;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("paper_batch")
record PaperBatchRow(
        @Id UUID id,
        UUID waveId,
        UUID officeId,
        int number,
        int printed,
        @Nullable Integer handedOut,
        @Nullable Integer returned,
        int entered,
        int checkEvery,
        int checkedSheets,
        int checkedAnswers,
        int differingAnswers,
        @Version long version) {

    static PaperBatchRow of(PaperBatch batch) {
        return new PaperBatchRow(
                batch.id().value(),
                batch.wave().value(),
                batch.office().value(),
                batch.number(),
                batch.printed(),
                batch.handedOut(),
                batch.returned(),
                batch.entered(),
                batch.checkEvery(),
                batch.secondEntries().sheets(),
                batch.secondEntries().answers(),
                batch.secondEntries().differing(),
                batch.version());
    }

    PaperBatch toBatch() {
        return new PaperBatch(
                new PaperBatchId(id),
                new WaveId(waveId),
                new OfficeId(officeId),
                number,
                printed,
                handedOut,
                returned,
                entered,
                checkEvery,
                new SecondEntries(checkedSheets, checkedAnswers, differingAnswers),
                version);
    }
}
