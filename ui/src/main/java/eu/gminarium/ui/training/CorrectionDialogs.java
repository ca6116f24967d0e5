package eu.gminarium.ui.training;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import eu.gminarium.security.Access;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.shared.AccountId;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.attendance.AttendanceChange;
import eu.gminarium.training.attendance.AttendanceEntry;
import eu.gminarium.training.attendance.Attendee;
import eu.gminarium.training.attendance.Correction;
import eu.gminarium.training.attendance.Corrections;
import eu.gminarium.training.attendance.Presence;
import eu.gminarium.training.session.Session;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Corrections of attendance: the form of one, and all that were made. */
@Prototype
final class CorrectionDialogs {

    private static final int REASON_LENGTH = 500;

    private final Corrections corrections;
    private final Accounts accounts;

    CorrectionDialogs(Corrections corrections, Accounts accounts) {
        this.corrections = corrections;
        this.accounts = accounts;
    }

    FormDialog<CorrectionForm> correct(MeetingId meeting, Attendee person, AttendanceEntry entry, Runnable then) {
        var presence = new Select<Presence>();
        presence.setLabel(Texts.t("after.correct.presence"));
        presence.setItems(Stream.of(Presence.values())
                .filter(each -> each != entry.presence())
                .toList());
        presence.setItemLabelGenerator(Words::of);
        var reason = new TextArea(Texts.t("training.reason"));
        reason.setMaxLength(REASON_LENGTH);
        return new FormDialog<>(
                        Texts.t("after.correct.of", person.employeeName()),
                        Texts.t("after.correct"),
                        CorrectionForm.class,
                        (CorrectionForm form) -> {
                            corrections.correct(
                                    meeting,
                                    person.application(),
                                    new Correction(form.presence(), entry.version(), form.reason()));
                            Notices.success(Texts.t("after.corrected"));
                            then.run();
                        })
                .required("presence", presence)
                .required("reason", reason);
    }

    /** All changes of a session, the latest first; empty if there was none. */
    Optional<PlainTable> history(Session session) {
        List<AttendanceChange> changes = corrections.of(session.id());
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Map<AccountId, Account> known = accounts.find(changes.stream()
                .map(AttendanceChange::account)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var table = new PlainTable(
                Texts.t("after.changes.title"),
                Stream.of(
                                "training.step.at",
                                "training.employee",
                                "training.meeting",
                                "after.changes.from-to",
                                "training.step.who",
                                "training.reason")
                        .map(key -> Texts.t(key))
                        .toList());
        changes.forEach(change -> table.row(
                Texts.dateTime(
                        change.at(), Access.current().requirePartnership().zone()),
                change.employeeName(),
                day(session, change.meeting()),
                name(change.from()) + " → " + name(change.to()),
                who(change, known),
                why(change)));
        return Optional.of(table);
    }

    private static String day(Session session, MeetingId meeting) {
        return session.meetings().stream()
                .filter(each -> each.id().equals(meeting))
                .map(each -> Texts.date(each.day()))
                .findFirst()
                .orElse(Words.NOTHING);
    }

    private static String name(@Nullable Presence presence) {
        return presence == null ? Words.NOTHING : Words.of(presence);
    }

    private static String who(AttendanceChange change, Map<AccountId, Account> known) {
        AccountId account = change.account();
        if (account == null) {
            return Texts.t("after.changes.trainer");
        }
        Account found = known.get(account);
        return found == null ? Words.NOTHING : found.displayName();
    }

    private static String why(AttendanceChange change) {
        String reason = change.reason();
        return reason == null ? Texts.t("after.ChangeKind." + change.kind().name()) : reason;
    }

    /** What the form of a correction holds. */
    record CorrectionForm(Presence presence, String reason) {}
}
