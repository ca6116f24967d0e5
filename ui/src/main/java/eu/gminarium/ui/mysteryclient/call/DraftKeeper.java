package eu.gminarium.ui.mysteryclient.call;

import com.vaadin.flow.component.html.Span;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.Draft;
import eu.gminarium.mysteryclient.call.DraftChange;
import eu.gminarium.mysteryclient.call.Drafts;
import eu.gminarium.security.Access;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Saves the draft of a call and says when; asks where it was changed on another device meanwhile. */
final class DraftKeeper extends Span {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final transient Drafts drafts;
    private final transient CallId call;
    private final transient LongFunction<DraftChange> state;
    private final transient ZoneId zone = Access.current().requirePartnership().zone();
    private long version;

    /** @param state what is on the screen, as a change of the draft with the version */
    DraftKeeper(Drafts drafts, Draft draft, LongFunction<DraftChange> state) {
        this.drafts = drafts;
        this.call = draft.call();
        this.state = state;
        this.version = draft.version();
        addClassName("gm-saved");
        getElement().setAttribute("role", "status");
        saved(draft.savedAt());
    }

    /** Whether there is a draft. */
    boolean begun() {
        return version > 0;
    }

    void save() {
        try {
            take(drafts.save(call, state.apply(version)));
        } catch (StaleVersion changedElsewhere) {
            ask();
        }
    }

    /** Of the draft that is on the screen. */
    long version() {
        return version;
    }

    /** Asks whose draft is to stay, after something was refused because it was changed elsewhere. */
    void ask() {
        Draft other = drafts.of(call);
        Instant at = other.savedAt();
        Confirm.choose(
                Texts.t("mystery.draft.stale"),
                Texts.t("mystery.draft.stale.text", at == null ? "–" : time(at)),
                new Confirm.Way(
                        Texts.t("mystery.draft.stale.mine"),
                        () -> take(drafts.save(call, state.apply(other.version())))),
                new Confirm.Way(
                        Texts.t("mystery.draft.stale.theirs"),
                        () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false))));
    }

    private void take(Draft draft) {
        version = draft.version();
        saved(draft.savedAt());
    }

    private void saved(@Nullable Instant at) {
        setText(at == null ? Texts.t("mystery.draft.none") : Texts.t("mystery.draft.saved", time(at)));
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }
}
