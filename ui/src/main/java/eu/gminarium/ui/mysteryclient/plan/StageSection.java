package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Preview;
import eu.gminarium.mysteryclient.audit.Stage;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Paths;
import eu.gminarium.ui.mysteryclient.Words;
import java.util.List;

/** The stages of an audit, where it stands, and what keeps it from the next one. */
final class StageSection extends Div {

    private static final long serialVersionUID = 1L;

    StageSection(Stage stage) {
        addClassName("gm-section");
        var steps = new OrderedList();
        steps.addClassName("gm-stages");
        List.of(AuditStatus.values())
                .forEach(each -> steps.add(step(each, stage.audit().status())));
        add(steps);
        Preview preview = stage.preview();
        if (preview != null) {
            add(quiet(Texts.t(
                    "mystery.stage.preview-days", Texts.date(preview.beginsOn()), Texts.date(preview.endsOn()))));
        }
        switch (stage.audit().status()) {
            case PLANNED, RELEASED -> {}
            case RUNNING -> running(stage);
            case REVIEW ->
                blocker(
                        stage.unchecked(),
                        "mystery.stage.unchecked",
                        Paths.review(stage.audit().id()));
            case PREVIEW ->
                blocker(stage.undecided(), "mystery.stage.undecided", CurrentPartnership.path(Paths.APPEALS));
        }
    }

    /** Whether the audit may go on. */
    static boolean open(Stage stage) {
        return switch (stage.audit().status()) {
            case PLANNED, RUNNING -> true;
            case REVIEW -> stage.unchecked() == 0;
            case PREVIEW -> stage.undecided() == 0 && !stage.ahead();
            case RELEASED -> false;
        };
    }

    private void running(Stage stage) {
        if (stage.unmade() > 0) {
            add(quiet(Texts.t("mystery.stage.unmade", stage.unmade())));
        }
    }

    private void blocker(long count, String key, String path) {
        if (count > 0) {
            var link = new Anchor(path, Texts.t(key, count));
            add(new Paragraph(link));
        }
    }

    private static ListItem step(AuditStatus stage, AuditStatus now) {
        var name = new Span(Words.of(stage));
        var item = new ListItem(name);
        int order = stage.compareTo(now);
        item.addClassName(order < 0 ? "gm-stage-done" : order == 0 ? "gm-stage-now" : "gm-stage-ahead");
        if (order == 0) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassName("gm-quiet");
        return line;
    }
}
