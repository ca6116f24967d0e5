package eu.gminarium.ui.mysteryclient.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.mysteryclient.result.AuditResult;
import eu.gminarium.mysteryclient.result.AuditResult.Scored;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Figures;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import eu.gminarium.ui.mysteryclient.Paths;
import eu.gminarium.ui.mysteryclient.TopicNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What to train next: the criteria with the lowest index and the trainings that teach them, for all and for one's own office. */
final class TrainNextSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    private final transient AuditResult result;
    private final transient TopicNames.Names topics;

    TrainNextSection(
            AuditResult result,
            List<RankedOffice> offices,
            Set<OfficeId> own,
            TopicNames.Names topics,
            OfficeNames names) {
        this.result = result;
        this.topics = topics;
        addClassName("gm-section");
        add(new H2(Texts.t("mystery.train-next")), new Paragraph(Texts.t("mystery.train-next.lead")));
        offices.stream()
                .filter(office -> own.contains(office.office()) && office.n() > 0)
                .forEach(office -> add(new H3(names.of(office)), table(names.of(office), office.office())));
        add(new H3(Texts.t("mystery.all-offices")), table(Texts.t("mystery.all-offices"), null));
    }

    private Div table(String name, @Nullable OfficeId office) {
        List<String> headers = new ArrayList<>(List.of(
                Texts.t("mystery.train-next.criterion"),
                Texts.t("mystery.estimate.column"),
                Texts.t("mystery.n"),
                Texts.t("mystery.topic")));
        if (goesOn()) {
            headers.add(Texts.t("mystery.train-next.where"));
        }
        var table = new PlainTable(Texts.t("mystery.train-next.of", name), headers);
        table.addClassName("gm-full");
        result.weakest(office).stream().limit(SHOWN).forEach(scored -> table.row(row(scored)));
        return table;
    }

    private List<Component> row(Scored scored) {
        String topic = scored.criterion().topicCode();
        List<Component> cells = new ArrayList<>(List.of(
                new Span(Texts.t(scored.criterion().name())),
                new Span(Figures.estimate(scored.estimate())),
                new Span(Texts.integer(scored.estimate().calls())),
                new Span(topics.of(topic))));
        if (goesOn()) {
            cells.add(links(topic));
        }
        return cells;
    }

    /** Whether the person may go where trainings are chosen or asked for. */
    private static boolean goesOn() {
        return Access.current().may(Resource.APPLICATION, Verb.WRITE)
                || Access.current().may(Resource.NEED, Verb.READ);
    }

    private static Div links(@Nullable String topic) {
        List<Component> links = new ArrayList<>();
        if (topic != null && Access.current().may(Resource.APPLICATION, Verb.WRITE)) {
            links.add(new Anchor(Paths.catalogue(topic), Texts.t("mystery.train-next.catalogue")));
        }
        if (Access.current().may(Resource.NEED, Verb.READ)) {
            links.add(new Anchor(Paths.needs(), Texts.t("mystery.train-next.needs")));
        }
        var cell = new Div(links.toArray(Component[]::new));
        cell.addClassName("gm-links");
        return cell;
    }
}
