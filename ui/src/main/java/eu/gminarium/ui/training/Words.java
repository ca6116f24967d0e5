package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.security.Access;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.session.Meeting;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionStatus;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** This area's states and figures in the person's language. */
public final class Words {

    public static final String NOTHING = "–";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Words() {}

    static String of(Enum<?> value) {
        return Texts.t("training." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** The day in the partnership's zone. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(
                clock.withZone(Access.current().requirePartnership().zone()));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? NOTHING : Texts.date(day);
    }

    /** From the first meeting's day to the last one's. */
    static String days(Session session) {
        if (session.meetings().isEmpty()) {
            return Texts.t("training.no-day");
        }
        LocalDate first = session.meetings().getFirst().day();
        LocalDate last = session.meetings().getLast().day();
        return first.equals(last) ? Texts.date(first) : Texts.date(first) + " – " + Texts.date(last);
    }

    static String hours(Meeting meeting) {
        return TIME.format(meeting.start()) + "–" + TIME.format(meeting.end());
    }

    /** The time of day in the partnership's zone. */
    static String time(Instant instant) {
        return TIME.format(instant.atZone(Access.current().requirePartnership().zone()));
    }

    /** The days between which one can apply, to stand beside its label. */
    static String registration(Session session) {
        return Texts.t("training.registration.days", Texts.date(session.opensOn()), Texts.date(session.closesOn()));
    }

    static String window(Session session) {
        return Texts.t("training.window", Texts.date(session.opensOn()), Texts.date(session.closesOn()));
    }

    /** How many of the places are taken: {@code 12 / 20}. */
    static String seats(Session session) {
        return Texts.integer(session.enrolled() + session.offered()) + " / " + Texts.integer(session.capacity());
    }

    /** What can be done with a session today. */
    static StatusBadge badge(Session session, LocalDate today) {
        if (session.status() == SessionStatus.CANCELLED) {
            return new StatusBadge(Tone.DANGER, of(session.status()));
        }
        if (session.status() == SessionStatus.DRAFT) {
            return new StatusBadge(Tone.WARNING, of(session.status()));
        }
        if (session.firstDay().filter(day -> !day.isAfter(today)).isPresent()) {
            return new StatusBadge(Tone.NEUTRAL, Texts.t("training.state.begun"));
        }
        if (!session.openOn(today)) {
            return new StatusBadge(
                    Tone.NEUTRAL,
                    Texts.t(today.isBefore(session.opensOn()) ? "training.state.soon" : "training.state.closed"));
        }
        return session.remaining() > 0
                ? new StatusBadge(Tone.SUCCESS, Texts.t("training.state.open"))
                : new StatusBadge(Tone.INFORMATION, Texts.t("training.state.full"));
    }

    static StatusBadge badge(Application application) {
        return new StatusBadge(
                switch (application.status()) {
                    case SUBMITTED, ENDORSED -> Tone.INFORMATION;
                    case ENROLLED -> Tone.SUCCESS;
                    case WAITLISTED, OFFERED -> Tone.WARNING;
                    case DECLINED -> Tone.DANGER;
                    case WITHDRAWN -> Tone.NEUTRAL;
                },
                state(application));
    }

    /** Where an application is: with its place in the waitlist, or the time until which an offer waits. */
    static String state(Application application) {
        Integer position = application.waitlistPosition();
        Instant until = application.offerExpiresAt();
        if (position != null) {
            return Texts.t("training.waitlist-position", Texts.integer(position));
        }
        return until == null ? of(application.status()) : Texts.t("procedure.offer.until", OfferCards.moment(until));
    }

    /** Small print. */
    public static Component quiet(String text) {
        var span = new Span(text);
        span.addClassName("gm-quiet");
        return span;
    }
}
