package eu.gminarium.benchmark.report.mail;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("brief_subscription")
record BriefSubscriptionRow(@Id UUID accountId, UUID officeId, Instant since) {}
