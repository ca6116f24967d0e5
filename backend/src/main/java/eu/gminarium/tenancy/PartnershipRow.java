package eu.gminarium.tenancy;

import eu.gminarium.migrations.SchemaName;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.shared.i18n.Languages;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;

@MappedEntity("partnership")
record PartnershipRow(
        @Id UUID id,
        String slug,
        String name,
        String schemaName,
        String zone,
        String currency,
        String language,
        boolean demo,
        String status,
        Instant createdAt) {

    static PartnershipRow of(Partnership partnership, Instant createdAt) {
        return new PartnershipRow(
                partnership.id().value(),
                partnership.slug(),
                partnership.name(),
                partnership.schema().value(),
                partnership.zone().getId(),
                partnership.currency().getCurrencyCode(),
                partnership.language().getLanguage(),
                partnership.demo(),
                status(partnership.active()),
                createdAt);
    }

    static String status(boolean active) {
        return active ? "ACTIVE" : "SUSPENDED";
    }

    Partnership toPartnership() {
        return new Partnership(
                new PartnershipId(id),
                slug,
                name,
                new SchemaName(schemaName),
                ZoneId.of(zone),
                Currency.getInstance(currency),
                Languages.byCode(language),
                demo,
                "ACTIVE".equals(status));
    }
}
