package eu.gminarium.publicweb;

import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.training.checkin.DoorView;
import eu.gminarium.training.checkin.Guest;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the trainer's page shows.
 *
 * @param address of the page, where its forms come back to
 * @param result what came of the last scan or tap; null when the page is just opened
 * @param listed whether the list of people follows; it does not right after a scan by the phone's camera
 */
public record DoorPage(
        String address,
        Partnership partnership,
        DoorView door,
        @Nullable DoorResult result,
        boolean listed) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    public List<Guest> guests() {
        return door.guests();
    }

    public String day(Locale locale) {
        return Formats.date(locale, door.day()) + ", " + time(door.start()) + "–" + time(door.end());
    }

    /** When somebody was checked in, as the clock on the wall shows it. */
    public String since(@Nullable Instant at) {
        return at == null ? "" : time(at.atZone(partnership.zone()).toLocalTime());
    }

    public long present() {
        return door.present();
    }

    private static String time(LocalTime time) {
        return TIME.format(time);
    }
}
