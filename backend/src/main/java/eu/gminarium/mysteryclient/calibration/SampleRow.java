package eu.gminarium.mysteryclient.calibration;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.call.Score;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import java.util.UUID;

@MappedEntity("mystery_sample")
record SampleRow(@Id UUID id, UUID auditId, int position, String title, String conversation) {

    Sample toSample(List<Score> reference) {
        return new Sample(new SampleId(id), new AuditId(auditId), position, title, conversation, reference);
    }
}
