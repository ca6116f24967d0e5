package eu.gminarium.messaging;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record GivenUpView(@Nullable UUID partnershipId, long mails, Instant oldest) {}
