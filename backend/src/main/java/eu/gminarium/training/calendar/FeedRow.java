package eu.gminarium.training.calendar;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("calendar_feed")
record FeedRow(@Id UUID accountId, String secretHash, Instant createdAt) {}
