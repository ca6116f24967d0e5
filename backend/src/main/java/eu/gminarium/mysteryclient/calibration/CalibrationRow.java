package eu.gminarium.mysteryclient.calibration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A sample that an auditor has scored; only both keys together are one. */
@MappedEntity("mystery_calibration")
record CalibrationRow(@Id UUID sampleId, UUID auditorId, Instant doneAt) {}
