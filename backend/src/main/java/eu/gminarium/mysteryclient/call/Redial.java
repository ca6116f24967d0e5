package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.security.Access;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes down attempts and, where nobody was reached, when to try again. */
@Singleton
final class Redial {

    private final AttemptRepository attempts;
    private final DraftRepository drafts;
    private final AuditReach audits;
    private final OfficeHours hours;

    Redial(AttemptRepository attempts, DraftRepository drafts, AuditReach audits, OfficeHours hours) {
        this.attempts = attempts;
        this.drafts = drafts;
        this.audits = audits;
        this.hours = hours;
    }

    void write(CallRow call, Attempt attempt) {
        if (!attempt.outcome().unanswered()) {
            attempts.save(AttemptRow.of(call, attempt));
            return;
        }
        attempts.save(AttemptRow.of(call, attempt, retry(call, attempt)));
        drafts.forgetTime(call.id());
    }

    private @Nullable Instant retry(CallRow call, Attempt attempt) {
        ZoneId zone = Access.current().requirePartnership().zone();
        Stream<Instant> before = attempts.findByCallIdOrderByAt(call.id()).stream()
                .filter(past -> past.outcome().unanswered())
                .map(AttemptRow::at);
        List<ZonedDateTime> failed = Stream.concat(before, Stream.of(attempt.at()))
                .map(at -> at.atZone(zone))
                .toList();
        AuditId audit = new AuditId(call.auditId());
        return new CallTimes(audits.require(audit).endsOn(), hours.of(audit))
                .retry(failed)
                .map(ZonedDateTime::toInstant)
                .orElse(null);
    }
}
