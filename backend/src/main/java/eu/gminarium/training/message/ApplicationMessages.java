package eu.gminarium.training.message;

import eu.gminarium.messaging.Attachment;
import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Message;
import eu.gminarium.messaging.notification.Recipient;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.messaging.notification.Teller;
import eu.gminarium.security.Actor;
import eu.gminarium.security.Role;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.application.ApplicationEvents;
import eu.gminarium.training.application.ApplicationStatus;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells of each step of an application: the applicant what was decided, with the calendar entries of a place that was got or
 * given back, and whoever decides next that something waits.
 */
@Singleton
class ApplicationMessages implements ApplicationEvents {

    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm");
    private static final Set<ApplicationStatus> UNDECIDED =
            EnumSet.of(ApplicationStatus.SUBMITTED, ApplicationStatus.ENDORSED);

    private final MessageQueries queries;
    private final MeetingInvitations invitations;
    private final Deciders deciders;
    private final Recipients recipients;
    private final Teller teller;
    private final Messages messages;

    ApplicationMessages(
            MessageQueries queries,
            MeetingInvitations invitations,
            Deciders deciders,
            Recipients recipients,
            Teller teller,
            Messages messages) {
        this.queries = queries;
        this.invitations = invitations;
        this.deciders = deciders;
        this.recipients = recipients;
        this.teller = teller;
        this.messages = messages;
    }

    @Override
    public void happened(
            ApplicationId id,
            @Nullable ApplicationStatus from,
            ApplicationStatus to,
            int step,
            @Nullable String reason) {
        ApplicantView application = queries.applicant(id.value()).orElseThrow();
        String event = "application:" + id.value() + ":" + step;
        if (from != null) {
            teller.settle(id.value());
        }
        if (UNDECIDED.contains(to)) {
            askToDecide(application, event);
        } else {
            tellApplicant(application, from, event, reason);
        }
        if (to == ApplicationStatus.WAITLISTED) {
            tellCoordinators(application);
        }
    }

    /** Once for each session: whoever schedules may find more places, or another session. */
    private void tellCoordinators(ApplicantView application) {
        Message message = Message.of(
                        Kind.TASK,
                        "session-full:" + application.sessionId(),
                        "message.full",
                        List.of(application.title(), day(application), application.place()),
                        "sessions/" + application.sessionId())
                .about(application.sessionId());
        recipients
                .holding(Role.COORDINATOR, new OfficeId(application.officeId()), Kind.TASK)
                .forEach(person -> teller.tell(message, person));
    }

    /** Whoever did the step knows of it, and a head who put somebody forward has endorsed in the same breath. */
    private void askToDecide(ApplicantView application, String event) {
        Optional<AccountId> actor = Actor.current();
        String key = application.status() == ApplicationStatus.SUBMITTED ? "message.endorse" : "message.approve";
        Message message = Message.of(
                        Kind.TASK,
                        event,
                        key,
                        List.of(application.fullName(), application.title(), day(application)),
                        "inbox")
                .about(application.id());
        deciders.of(application, Kind.TASK).stream()
                .filter(person -> !actor.equals(Optional.ofNullable(person.account())))
                .forEach(person -> teller.tell(message, person));
    }

    private void tellApplicant(
            ApplicantView application, @Nullable ApplicationStatus from, String event, @Nullable String reason) {
        boolean placed = application.status() == ApplicationStatus.ENROLLED;
        boolean gaveUp = from == ApplicationStatus.ENROLLED && !placed;
        Kind kind = placed || gaveUp ? Kind.INVITATION : Kind.DECISION;
        Recipient applicant =
                recipients.employee(application.employee(), application.fullName(), application.email(), kind);
        List<Attachment> files = placed
                ? invitations.invite(application.sessionId(), application.employeeId(), applicant)
                : invitations.cancel(application.sessionId(), application.employeeId(), applicant);
        String key = key(application.status(), from);
        boolean knows = ownWithdrawal(application, applicant) && !gaveUp;
        if (messages.has(key + Message.SUBJECT) && !knows) {
            Message message = Message.of(kind, event, key, arguments(application, reason), application.page())
                    .with(files);
            teller.tell(message, applicant);
        }
    }

    /** A place after the waitlist is other news than a place at once. */
    private static String key(ApplicationStatus status, @Nullable ApplicationStatus from) {
        boolean promoted = status == ApplicationStatus.ENROLLED && from != null && !UNDECIDED.contains(from);
        return "message." + (promoted ? "promoted" : status.name().toLowerCase(Locale.ROOT));
    }

    /** Who takes back an application that nothing came of needs no message about it. */
    private static boolean ownWithdrawal(ApplicantView application, Recipient applicant) {
        return application.status() == ApplicationStatus.WITHDRAWN
                && applicant.account() != null
                && Actor.current().equals(Optional.ofNullable(applicant.account()));
    }

    static List<Object> arguments(ApplicantView application, @Nullable String reason) {
        Instant end = application.offerExpiresAt();
        LocalDateTime until = end == null
                ? null
                : LocalDateTime.ofInstant(end, Scopes.currentPartnership().zone());
        return List.of(
                application.title(),
                day(application),
                application.place(),
                application.waitlistPosition() == null ? 0 : application.waitlistPosition(),
                reason == null ? "–" : reason,
                until == null ? "–" : until.toLocalDate(),
                until == null ? "–" : HOURS.format(until));
    }

    static Object day(ApplicantView application) {
        return application.firstDay() == null ? "–" : application.firstDay();
    }
}
