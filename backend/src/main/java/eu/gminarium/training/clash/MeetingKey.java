package eu.gminarium.training.clash;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** What the queries are formally about; clashes are computed. */
@MappedEntity("training_meeting")
record MeetingKey(@Id UUID id) {}
