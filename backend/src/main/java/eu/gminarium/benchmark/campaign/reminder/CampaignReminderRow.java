package eu.gminarium.benchmark.campaign.reminder;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("campaign_reminder")
record CampaignReminderRow(@Id UUID id, UUID campaignId, UUID officeId, LocalDate sentOn, Instant sentAt) {}
