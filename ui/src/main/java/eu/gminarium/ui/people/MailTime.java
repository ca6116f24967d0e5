package eu.gminarium.ui.people;

import eu.gminarium.security.Access;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.ui.common.Texts;
import java.time.Instant;
import java.time.ZoneId;

/** When something happened to a mail, by the partnership's clock. */
final class MailTime {

    /** On the operator's screens; Poland's and Czechia's clocks agree. */
    private static final ZoneId CENTRAL_EUROPE = ZoneId.of("Europe/Warsaw");

    private MailTime() {}

    static String of(Instant instant) {
        Partnership partnership = Access.current().partnership();
        return Texts.dateTime(instant, partnership == null ? CENTRAL_EUROPE : partnership.zone());
    }
}
