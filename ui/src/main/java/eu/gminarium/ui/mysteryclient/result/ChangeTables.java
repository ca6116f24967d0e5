package eu.gminarium.ui.mysteryclient.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.mysteryclient.result.AuditChange;
import eu.gminarium.mysteryclient.result.AuditChange.OfficeChange;
import eu.gminarium.mysteryclient.result.IndexChange;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Figures;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import eu.gminarium.ui.mysteryclient.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two audits beside each other, by criterion and by office. */
final class ChangeTables {

    private ChangeTables() {}

    static Div byCriterion(AuditChange change) {
        PlainTable table = table("mystery.change.criteria", "mystery.train-next.criterion");
        change.byCriterion()
                .forEach(each -> table.row(
                        cells(Texts.t(each.criterion().name()), each.change(), Texts.t("mystery.not-scored"), false)));
        return table;
    }

    /** Own offices first. */
    static Div byOffice(AuditChange change, Set<OfficeId> own, OfficeNames names) {
        PlainTable table = table("mystery.change.offices", "mystery.office");
        change.offices().stream()
                .sorted(Comparator.comparing((OfficeChange each) -> !own.contains(each.office())))
                .forEach(each -> table.row(cells(
                        names.names().getOrDefault(each.office(), each.officeName()),
                        each.change(),
                        each.missing() == null ? "" : Words.of(each.missing()),
                        own.contains(each.office()))));
        return table;
    }

    private static PlainTable table(String name, String first) {
        var table = new PlainTable(
                Texts.t(name),
                List.of(
                        Texts.t(first),
                        Texts.t("mystery.change.before"),
                        Texts.t("mystery.change.after"),
                        Texts.t("mystery.change.difference"),
                        Texts.t("mystery.change.verdict")));
        table.addClassName("gm-full");
        return table;
    }

    private static List<Component> cells(String name, @Nullable IndexChange change, String missing, boolean own) {
        List<Component> cells = new ArrayList<>();
        cells.add(new Span(own ? name + " · " + Texts.t("common.own-office") : name));
        if (change == null) {
            cells.addAll(List.of(new Span("–"), new Span("–"), new Span("–"), new Span(missing)));
            return cells;
        }
        cells.add(new Span(Figures.estimate(change.before())));
        cells.add(new Span(Figures.estimate(change.after())));
        cells.add(new Span(Figures.difference(change.difference())));
        cells.add(Figures.badge(change.verdict()));
        return cells;
    }
}
