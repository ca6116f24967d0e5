package eu.gminarium.ui.mysteryclient.call;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.gminarium.mysteryclient.agreement.SecondCall;
import eu.gminarium.mysteryclient.calibration.OpenCalibration;
import eu.gminarium.security.Access;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Paths;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What an auditor has to do besides their own calls: samples first, and calls to be scored for the second time. */
final class WaitingSection extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ZoneId zone = Access.current().requirePartnership().zone();

    WaitingSection(List<OpenCalibration> calibrations, List<SecondCall> seconds) {
        addClassName("gm-section");
        calibrations.forEach(open -> add(calibration(open)));
        List<SecondCall> open =
                seconds.stream().filter(call -> call.doneAt() == null).toList();
        if (!open.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("gm-second-list");
            open.forEach(call -> list.add(new ListItem(second(call))));
            add(new H2(Texts.t("mystery.second.list", open.size())), list);
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private static Anchor calibration(OpenCalibration open) {
        var action = new Span(Texts.t("mystery.calibration.first", open.missing()));
        action.addClassName("gm-next-call-action");
        var link = new Anchor(Paths.calibration(open.audit()), action, new Span(Texts.t(open.title())));
        link.addClassNames("gm-button", "gm-next-call");
        return link;
    }

    private Anchor second(SecondCall call) {
        Instant made = call.calledAt();
        String when = made == null ? Texts.t("mystery.second.to-come") : Texts.dateTime(made, zone);
        return new Anchor(Paths.secondCall(call.call()), call.officeName() + " · " + when);
    }
}
