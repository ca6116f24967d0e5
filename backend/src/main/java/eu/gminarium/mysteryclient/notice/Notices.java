package eu.gminarium.mysteryclient.notice;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.documents.PdfFrame;
import eu.gminarium.documents.PdfRenderer;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.notice.PrintedNotice.Part;
import eu.gminarium.mysteryclient.plan.OfficeShare;
import eu.gminarium.mysteryclient.plan.Participants;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotEmpty;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells staff in advance that mystery clients may call: between which weeks, what is written down, what becomes of it; neither the
 * day nor who calls. The paper is set outside of any transaction.
 */
@Singleton
public class Notices {

    private static final List<String> PARTS = List.of("why", "when", "how", "recorded", "names", "results", "appeal");

    private final AuditReach audits;
    private final Participants participants;
    private final NoticeRepository notices;
    private final PdfRenderer renderer;
    private final Messages messages;
    private final ActivityLog log;
    private final Clock clock;

    Notices(
            AuditReach audits,
            Participants participants,
            NoticeRepository notices,
            PdfRenderer renderer,
            Messages messages,
            ActivityLog log,
            Clock clock) {
        this.audits = audits;
        this.participants = participants;
        this.notices = notices;
        this.renderer = renderer;
        this.messages = messages;
        this.log = log;
        this.clock = clock;
    }

    /** The offices that take part, by number, with the day on which each was sent the notice. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public List<Notice> list(AuditId id) {
        Map<UUID, LocalDate> sent = notices.findByAuditId(id.value()).stream()
                .collect(Collectors.toMap(NoticeRow::officeId, NoticeRow::sentOn));
        return offices(audits.require(id), null).stream()
                .map(office -> new Notice(
                        office.id(), office.displayName(), sent.get(office.id().value())))
                .toList();
    }

    /**
     * The notice as PDF, one office a page.
     *
     * @param only null for every office that takes part
     * @param language null for the partnership's
     * @throws RecordNotFound if there is no such audit, or the office takes no part in it
     */
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public byte[] pdf(AuditId id, @Nullable OfficeId only, @Nullable Locale language) {
        Audit audit = audits.require(id);
        Partnership partnership = Scopes.currentPartnership();
        Locale in = language == null ? partnership.language() : language;
        PdfFrame frame = PdfFrame.portrait(messages, in, messages.text(in, "mystery.notice.title"), partnership.demo());
        List<PrintedNotice> pages = offices(audit, only).stream()
                .map(office -> page(frame, partnership, audit, office))
                .toList();
        return renderer.render("print/audit-notice.jte", frame, Map.of("notices", pages));
    }

    /**
     * Notes that offices were sent the notice; a later day replaces an earlier one.
     *
     * @param day null for today
     * @throws RecordNotFound if one of the offices takes no part
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public List<Notice> sent(AuditId id, @NotEmpty List<OfficeId> offices, @Nullable LocalDate day) {
        Audit audit = audits.require(id);
        LocalDate on = day == null ? today() : day;
        Map<UUID, NoticeRow> present = notices.findByAuditId(id.value()).stream()
                .collect(Collectors.toMap(NoticeRow::officeId, Function.identity()));
        Map<OfficeId, Office> known =
                offices(audit, null).stream().collect(Collectors.toMap(Office::id, Function.identity()));
        offices.stream().distinct().forEach(office -> {
            if (!known.containsKey(office)) {
                throw new RecordNotFound();
            }
            save(id, office, on, present.get(office.value()));
        });
        log.record(
                "notice-sent",
                "mystery-audit",
                id.value(),
                Map.of(
                        "day",
                        on.toString(),
                        "offices",
                        offices.stream()
                                .map(office -> office.value().toString())
                                .toList()));
        return list(id);
    }

    private void save(AuditId audit, OfficeId office, LocalDate day, @Nullable NoticeRow present) {
        if (present == null) {
            notices.save(new NoticeRow(Ids.timeOrdered(), audit.value(), office.value(), day));
        } else {
            notices.update(new NoticeRow(present.id(), audit.value(), office.value(), day));
        }
    }

    private List<Office> offices(Audit audit, @Nullable OfficeId only) {
        List<Office> found = participants.of(audit).stream()
                .map(OfficeShare::office)
                .filter(office -> only == null || office.id().equals(only))
                .toList();
        if (only != null && found.isEmpty()) {
            throw new RecordNotFound();
        }
        return found;
    }

    private PrintedNotice page(PdfFrame frame, Partnership partnership, Audit audit, Office office) {
        @Nullable
        Object[] arguments = {
            partnership.name(),
            frame.date(audit.startsOn()),
            frame.date(audit.endsOn()),
            String.valueOf(week(audit.startsOn())),
            String.valueOf(week(audit.endsOn())),
            frame.t("mystery.notice.channel." + audit.channel().name())
        };
        List<Part> parts = PARTS.stream()
                .map(part -> new Part(
                        frame.t("mystery.notice." + part), frame.t("mystery.notice." + part + ".text", arguments)))
                .toList();
        return new PrintedNotice(
                office.doorName(),
                Stream.of(partnership.name(), frame.date(today())).collect(Collectors.joining(", ")),
                parts);
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
    }
}
