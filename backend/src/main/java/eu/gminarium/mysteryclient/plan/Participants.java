package eu.gminarium.mysteryclient.plan;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditStart;
import eu.gminarium.mysteryclient.call.OfficeCall;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which offices take part in an audit, how often and when they are called, for the services of this area. */
@Singleton
@Unchecked("the services that ask declare what the person may do")
public class Participants implements AuditStart {

    private final OfficeRepository own;
    private final WindowRepository windows;
    private final OfficeDirectory offices;

    Participants(OfficeRepository own, WindowRepository windows, OfficeDirectory offices) {
        this.own = own;
        this.windows = windows;
        this.offices = offices;
    }

    /** Fixes who takes part, so that a partner whose days are corrected later neither joins nor leaves the ranking. */
    @Override
    public void started(Audit audit) {
        UUID id = audit.id().value();
        Set<UUID> fixed =
                own.findByAuditId(id).stream().map(OfficeRow::officeId).collect(Collectors.toSet());
        own.saveAll(all(audit).stream()
                .filter(line -> !fixed.contains(line.office().id().value()))
                .map(line -> OfficeRow.of(id, line.office(), line.calls()))
                .toList());
    }

    /** The offices that take part, by number. */
    public List<OfficeShare> of(Audit audit) {
        return all(audit).stream()
                .filter(line -> line.calls() > 0)
                .map(line -> new OfficeShare(line.office(), line.calls()))
                .toList();
    }

    /** Every office of the partnership by number, with 0 calls for those that take no part. */
    List<AuditOffice> all(Audit audit) {
        Map<UUID, Integer> chosen = own.findByAuditId(audit.id().value()).stream()
                .collect(Collectors.toMap(OfficeRow::officeId, OfficeRow::calls));
        return offices.all().stream()
                .sorted(Comparator.comparingInt(Office::number))
                .map(office -> {
                    int usual = usual(audit, office);
                    int calls = chosen.getOrDefault(office.id().value(), usual);
                    return new AuditOffice(office, calls, calls == usual);
                })
                .toList();
    }

    /** The office of each call. */
    List<Office> offices(List<OfficeCall> calls) {
        Map<OfficeId, Office> byId = offices.byId();
        return calls.stream()
                .map(call -> Objects.requireNonNull(byId.get(call.office())))
                .toList();
    }

    /** The hours in which auditors call; {@link Windows#USUAL} unless the audit has its own. */
    public Windows windows(AuditId audit) {
        List<WindowRow> rows = windows.findByAuditId(audit.value());
        return rows.isEmpty() ? Windows.USUAL : WindowRow.toWindows(rows);
    }

    /** Partners of the first day get the audit's number. */
    static int usual(Audit audit, Office office) {
        boolean partner = (office.joinedOn() == null || !office.joinedOn().isAfter(audit.startsOn()))
                && !office.hasLeftBefore(audit.startsOn());
        return partner ? audit.callsPerOffice() : 0;
    }
}
