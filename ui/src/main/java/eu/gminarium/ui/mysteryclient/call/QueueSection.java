package eu.gminarium.ui.mysteryclient.call;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.call.CallTurn;
import eu.gminarium.mysteryclient.call.QueuedCall;
import eu.gminarium.security.Access;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import eu.gminarium.ui.mysteryclient.Paths;
import eu.gminarium.ui.mysteryclient.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An auditor's calls by turn, and above them the one to make next as a big button. */
final class QueueSection extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScenarioTitles scenarios;
    private final transient OfficeNames offices;
    private final transient ZoneId zone = Access.current().requirePartnership().zone();

    /** @param closed audits whose samples must be scored first */
    QueueSection(List<QueuedCall> queue, Set<AuditId> closed, ScenarioTitles scenarios, OfficeNames offices) {
        this.scenarios = scenarios;
        this.offices = offices;
        addClassName("gm-section");
        queue.stream()
                .filter(each -> each.turn() != CallTurn.DONE && each.turn() != CallTurn.LATER)
                .filter(each -> !closed.contains(each.call().audit()))
                .findFirst()
                .ifPresent(first -> add(next(first)));
        Map<CallTurn, List<QueuedCall>> byTurn = queue.stream()
                .collect(Collectors.groupingBy(
                        QueuedCall::turn, () -> new EnumMap<>(CallTurn.class), Collectors.toList()));
        byTurn.forEach((turn, calls) -> add(new H2(Texts.t("mystery.turn." + turn.name(), calls.size())), list(calls)));
        if (queue.isEmpty()) {
            add(new EmptyState(VaadinIcon.PHONE, Texts.t("mystery.calls.empty")));
        }
    }

    private Anchor next(QueuedCall first) {
        String key = first.begun()
                ? "mystery.next.begun"
                : first.turn() == CallTurn.NOW ? "mystery.next.now" : "mystery.next.later";
        var action = new Span(Texts.t(key, offices.of(first.call())));
        action.addClassName("gm-next-call-action");
        var facts = new Span(facts(first));
        var link = new Anchor(Paths.call(first.call().id()), action, facts);
        link.addClassNames("gm-button", "gm-next-call");
        return link;
    }

    private String facts(QueuedCall first) {
        String scenario = scenarios.of(first.call());
        Instant due = first.dueAt();
        return first.turn() == CallTurn.NOW || due == null ? scenario : when(first) + " · " + scenario;
    }

    private LazyList<QueuedCall> list(List<QueuedCall> calls) {
        CallTurn turn = calls.getFirst().turn();
        String name = Texts.t("mystery.turn." + turn.name(), calls.size());
        LazyList<QueuedCall> list = LazyList.<QueuedCall>of(
                        name, calls, new EmptyState(VaadinIcon.PHONE, Texts.t("mystery.calls.empty")))
                .link(
                        Texts.t("mystery.office"),
                        each -> offices.of(each.call()),
                        each -> Paths.call(each.call().id()))
                .column(Texts.t("mystery.when"), this::when)
                .column(Texts.t("mystery.scenario"), each -> scenarios.of(each.call()));
        return turn == CallTurn.DONE
                ? list.component(Texts.t("mystery.status"), each -> Words.badge(each.call()))
                : list.component(Texts.t("mystery.attempts"), QueueSection::attempts);
    }

    private String when(QueuedCall each) {
        Instant due = each.dueAt();
        if (each.turn() == CallTurn.DONE) {
            return Words.when(each.call());
        }
        if (each.turn() == CallTurn.NOW) {
            return Texts.t("mystery.due.now");
        }
        return due == null ? Texts.t("mystery.due.over") : Texts.dateTime(due, zone);
    }

    private static Component attempts(QueuedCall each) {
        if (each.begun()) {
            return new StatusBadge(StatusBadge.Tone.INFORMATION, Texts.t("mystery.draft"));
        }
        return new Span(each.attempts() == 0 ? "–" : Texts.t("mystery.attempts.failed", each.attempts()));
    }
}
