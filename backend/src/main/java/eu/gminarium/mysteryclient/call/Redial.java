package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.security.Access;
import eu.gminarium.shared.OfficeId;
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
    private final CallTimes times;

    Redial(AttemptRepository attempts, DraftRepository drafts, AuditReach audits, CallTimes times) {
        this.attempts = attempts;
        this.drafts = drafts;
        this.audits = audits;
        this.times = times;
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
        return times.retry(audits.require(new AuditId(call.auditId())), new OfficeId(call.officeId()), failed)
                .map(ZonedDateTime::toInstant)
                .orElse(null);
    }
}
