package eu.gminarium.mysteryclient.settlement;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which calls each auditor made in a period; only for whoever plans audits. */
@Singleton
public class Settlements {

    private final SettlementQueries queries;
    private final AuditReach audits;
    private final StoredScripts scripts;
    private final OfficeDirectory offices;
    private final Clock clock;

    Settlements(
            SettlementQueries queries, AuditReach audits, StoredScripts scripts, OfficeDirectory offices, Clock clock) {
        this.queries = queries;
        this.audits = audits;
        this.scripts = scripts;
        this.offices = offices;
        this.clock = clock;
    }

    /** {@link SettlementPeriod#of} with today's month. */
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public SettlementPeriod period(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable AuditorId auditor) {
        return SettlementPeriod.of(from, to, LocalDate.now(clock.withZone(zone())), auditor);
    }

    /** All calls that were made, or tried in vain, in the period, also such as do not count in the results. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public Settlement of(SettlementPeriod period) {
        AuditorId auditor = period.auditor();
        List<MadeCall> made = queries.made(
                period.from().atStartOfDay(zone()).toInstant(),
                period.to().plusDays(1).atStartOfDay(zone()).toInstant(),
                auditor == null ? null : auditor.value());
        Map<OfficeId, Office> names = offices.byId();
        Map<UUID, Named> titles = made.stream()
                .map(MadeCall::auditId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::named));
        return new Settlement(
                period,
                made.stream()
                        .map(call -> settled(
                                call,
                                Objects.requireNonNull(names.get(new OfficeId(call.officeId()))),
                                Objects.requireNonNull(titles.get(call.auditId()))))
                        .toList());
    }

    private Named named(UUID audit) {
        Audit found = audits.require(new AuditId(audit));
        return new Named(
                found.title(),
                scripts.scenarios(found.id()).stream().collect(Collectors.toMap(Scenario::id, Scenario::title)));
    }

    private static SettledCall settled(MadeCall call, Office office, Named named) {
        LocalDateTime at = LocalDateTime.ofInstant(call.madeAt(), zone());
        return new SettledCall(
                new CallId(call.id()),
                new AuditId(call.auditId()),
                new AuditorId(call.auditorId()),
                call.auditorName(),
                office.id(),
                office.displayName(),
                named.audit(),
                Objects.requireNonNull(named.scenarios().get(new ScenarioId(call.scenarioId()))),
                at.toLocalDate(),
                at.toLocalTime(),
                call.attempts(),
                call.durationSeconds(),
                call.status(),
                call.exclusionReason(),
                call.passedOn());
    }

    private static ZoneId zone() {
        return Scopes.currentPartnership().zone();
    }

    private record Named(LocalizedText audit, Map<ScenarioId, LocalizedText> scenarios) {}
}
