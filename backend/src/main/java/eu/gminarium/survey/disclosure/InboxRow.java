package eu.gminarium.survey.disclosure;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A response that waits for its batch; never read, only moved. */
@MappedEntity("response_inbox")
record InboxRow(@Id UUID id, UUID collectorId) {}
