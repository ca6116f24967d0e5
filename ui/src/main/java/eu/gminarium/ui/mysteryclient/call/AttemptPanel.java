package eu.gminarium.ui.mysteryclient.call;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.call.Attempt;
import eu.gminarium.mysteryclient.call.AttemptOutcome;
import eu.gminarium.security.Access;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Words;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Earlier attempts, and buttons that write down one that just failed. */
final class AttemptPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<AttemptOutcome> FAILED = List.of(
            AttemptOutcome.NO_ANSWER,
            AttemptOutcome.BUSY,
            AttemptOutcome.WRONG_NUMBER,
            AttemptOutcome.HUNG_UP,
            AttemptOutcome.TRANSFERRED,
            AttemptOutcome.RECOGNISED);
    private static final Set<AttemptOutcome> BY_PHONE = EnumSet.of(AttemptOutcome.BUSY, AttemptOutcome.HUNG_UP);

    private final transient List<Attempt> attempts;

    /** @param open null where the call is over */
    AttemptPanel(List<Attempt> attempts, @Nullable Open open) {
        this.attempts = attempts;
        addClassName("gm-section");
        if (attempts.isEmpty() && open == null) {
            setVisible(false);
            return;
        }
        add(new H2(Texts.t("mystery.attempts")));
        if (!attempts.isEmpty()) {
            add(list());
        }
        if (open != null) {
            add(buttons(open));
        }
    }

    private UnorderedList list() {
        ZoneId zone = Access.current().requirePartnership().zone();
        var list = new UnorderedList();
        attempts.forEach(attempt ->
                list.add(new ListItem(Texts.dateTime(attempt.at(), zone) + ": " + Words.of(attempt.outcome()))));
        return list;
    }

    private Div buttons(Open open) {
        var row = new Div();
        row.addClassName("gm-row");
        FAILED.stream()
                .filter(outcome -> open.channel() == Channel.PHONE || !BY_PHONE.contains(outcome))
                .forEach(outcome -> row.add(new Button(Words.of(outcome), click -> write(outcome, open))));
        return row;
    }

    /** Asks before something is lost by a slip of the finger. */
    private void write(AttemptOutcome outcome, Open open) {
        Runnable write = () -> open.write().accept(outcome);
        String question = Texts.t("mystery.attempt.question", Words.of(outcome));
        String action = Texts.t("mystery.attempt.write");
        if (ends(outcome, open)) {
            Confirm.danger(question, Texts.t("mystery.attempt.ends"), action, write);
        } else if (open.begun().getAsBoolean()) {
            Confirm.ask(question, Texts.t("mystery.attempt.begun"), action, write);
        } else {
            write.run();
        }
    }

    private boolean ends(AttemptOutcome outcome, Open open) {
        long unanswered = attempts.stream()
                .filter(attempt -> attempt.outcome().unanswered())
                .count();
        return switch (outcome) {
            case RECOGNISED, WRONG_NUMBER -> true;
            default -> outcome.unanswered() && unanswered + 1 >= open.limit();
        };
    }

    /**
     * A call that may be made.
     *
     * @param limit of unanswered attempts, with which the call ends
     * @param begun whether something of the call is written down already
     */
    record Open(Channel channel, int limit, BooleanSupplier begun, Consumer<AttemptOutcome> write) {}
}
