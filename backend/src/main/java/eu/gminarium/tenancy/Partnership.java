package eu.gminarium.tenancy;

import eu.gminarium.migrations.SchemaName;
import eu.gminarium.shared.PartnershipId;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/**
 * A tenant: one county and the municipalities that signed up with it.
 *
 * @param slug its name in URLs; never changes
 * @param zone in which its days begin and its deadlines end
 * @param language of its documents and of mail to people without a choice of their own
 * @param demo whether its data are for showing only; every screen and document says so
 * @param active false while suspended: nobody gets in
 */
public record Partnership(
        PartnershipId id,
        String slug,
        String name,
        SchemaName schema,
        ZoneId zone,
        Currency currency,
        Locale language,
        boolean demo,
        boolean active) {}
