package eu.gminarium.ui.mysteryclient.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.mysteryclient.result.AuditResult;
import eu.gminarium.mysteryclient.result.AuditResult.OfArea;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Figures;
import eu.gminarium.ui.mysteryclient.TopicNames;
import java.util.List;
import java.util.stream.Collectors;

/** Criteria grouped by the topic that teaches them, all offices together. */
final class AreaSection extends Section {

    private static final long serialVersionUID = 1L;

    AreaSection(AuditResult result, TopicNames.Names topics) {
        addClassName("gm-section");
        var table = new PlainTable(
                Texts.t("mystery.areas"),
                List.of(
                        Texts.t("mystery.area"),
                        Texts.t("mystery.area.criteria"),
                        Texts.t("mystery.estimate.column"),
                        Texts.t("mystery.bar")));
        result.areas()
                .forEach(area -> table.row(List.of(
                        new Span(topics.of(area.topicCode())),
                        new Span(criteria(area)),
                        new Span(Figures.estimate(area.together())),
                        Figures.bar(area.together()))));
        add(new H2(Texts.t("mystery.areas")), new Paragraph(Texts.t("mystery.areas.lead")), full(table));
    }

    private static Div full(PlainTable table) {
        table.addClassName("gm-full");
        return table;
    }

    private static String criteria(OfArea area) {
        return area.criteria().stream()
                .map(criterion -> Texts.t(criterion.name()))
                .collect(Collectors.joining(", "));
    }
}
