package eu.gminarium.ui.mysteryclient.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.mysteryclient.appeal.Appeal;
import eu.gminarium.mysteryclient.appeal.OfficeResult;
import eu.gminarium.mysteryclient.appeal.OfficeResult.OfCall;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.security.Access;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An office's calls with their scores, without their auditors; each score can be appealed while the preview lasts. */
final class OfficeCalls extends Div {

    private static final long serialVersionUID = 1L;

    private final transient OfficeResult result;
    private final transient @Nullable AppealDialogs dialogs;
    private final transient Runnable then;

    /** @param dialogs null where nothing can be appealed */
    OfficeCalls(OfficeResult result, @Nullable AppealDialogs dialogs, Runnable then) {
        this.result = result;
        this.dialogs = dialogs;
        this.then = then;
        addClassName("gm-section");
        add(new H2(Texts.t("mystery.calls")));
        result.calls().forEach(call -> add(details(call)));
    }

    private NativeDetails details(OfCall call) {
        var zone = Access.current().requirePartnership().zone();
        var body = new Div();
        if (call.notes() != null && !call.notes().isBlank()) {
            body.add(new Paragraph(Texts.t("mystery.notes.of", call.notes())));
        }
        String summary = Texts.dateTime(call.calledAt(), zone) + " · " + Texts.t(call.scenario()) + " · "
                + Words.index(call.index());
        body.add(scores(call, summary));
        var details = new NativeDetails(summary, body);
        details.addClassName("gm-scenario");
        details.setOpen(call.equals(result.calls().getFirst()));
        return details;
    }

    private PlainTable scores(OfCall call, String name) {
        List<String> headers = new ArrayList<>(List.of(Texts.t("mystery.criterion"), Texts.t("mystery.score")));
        if (dialogs != null || !result.appeals().isEmpty()) {
            headers.add(Texts.t("mystery.appeal"));
        }
        var table = new PlainTable(name, headers);
        result.criteria().forEach(line -> {
            List<Component> cells = new ArrayList<>();
            cells.add(new Span(Texts.t(line.criterion().name())));
            cells.add(new Span(Words.score(line.criterion(), call.scores())));
            if (headers.size() > cells.size()) {
                cells.add(appeal(call, line.criterion()));
            }
            table.row(cells);
        });
        return table;
    }

    private Component appeal(OfCall call, Criterion criterion) {
        Optional<Appeal> filed = result.appeals().stream()
                .filter(each ->
                        each.call().equals(call.id()) && each.criterion().id().equals(criterion.id()))
                .findFirst();
        if (filed.isPresent()) {
            return AppealSection.badge(filed.get());
        }
        if (dialogs == null || !criterion.kind().hasPoints()) {
            return new Span();
        }
        AppealDialogs open = dialogs;
        var button = new Button(Texts.t("mystery.appeal.file"), click -> open.file(call, criterion, then));
        button.setAriaLabel(Texts.t("mystery.appeal.file") + ": " + Texts.t(criterion.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
