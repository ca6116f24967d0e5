package eu.gminarium.ui.mysteryclient.call;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import eu.gminarium.mysteryclient.call.Attempt;
import eu.gminarium.mysteryclient.call.AttemptOutcome;
import eu.gminarium.security.Access;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Words;
import java.time.ZoneId;
import java.util.List;
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

    /** @param write null where the call is over */
    AttemptPanel(List<Attempt> attempts, @Nullable Consumer<AttemptOutcome> write) {
        addClassName("gm-section");
        if (attempts.isEmpty() && write == null) {
            setVisible(false);
            return;
        }
        add(new H2(Texts.t("mystery.attempts")));
        if (!attempts.isEmpty()) {
            add(list(attempts));
        }
        if (write != null) {
            add(buttons(write));
        }
    }

    private static UnorderedList list(List<Attempt> attempts) {
        ZoneId zone = Access.current().requirePartnership().zone();
        var list = new UnorderedList();
        attempts.forEach(attempt ->
                list.add(new ListItem(Texts.dateTime(attempt.at(), zone) + ": " + Words.of(attempt.outcome()))));
        return list;
    }

    private static Div buttons(Consumer<AttemptOutcome> write) {
        var row = new Div();
        row.addClassName("gm-row");
        FAILED.forEach(outcome -> row.add(new Button(Words.of(outcome), click -> write.accept(outcome))));
        return row;
    }
}
