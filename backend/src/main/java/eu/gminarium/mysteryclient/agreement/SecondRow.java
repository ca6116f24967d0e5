package eu.gminarium.mysteryclient.agreement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param doneAt null until it is scored */
@MappedEntity("mystery_second")
record SecondRow(@Id UUID callId, UUID auditorId, @Nullable Instant doneAt) {}
