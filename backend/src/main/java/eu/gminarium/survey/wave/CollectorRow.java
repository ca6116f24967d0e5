package eu.gminarium.survey.wave;

import eu.gminarium.shared.OfficeId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("collector")
record CollectorRow(@Id UUID id, UUID waveId, UUID officeId, String code) {

    Collector toCollector() {
        return new Collector(new CollectorId(id), new WaveId(waveId), new OfficeId(officeId), code);
    }
}
