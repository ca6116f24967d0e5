package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.mysteryclient.calibration.AuditorCalibration;
import eu.gminarium.mysteryclient.calibration.Sample;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sample calls of an audit, and how near each auditor came to their reference. */
final class CalibrationSection extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<Criterion> criteria;
    private final transient CalibrationEditing editing;

    /** @param open whether samples may be added and removed */
    CalibrationSection(
            List<Sample> samples,
            List<AuditorCalibration> team,
            List<Criterion> criteria,
            CalibrationEditing editing,
            boolean open) {
        this.criteria = criteria;
        this.editing = editing;
        addClassName("gm-section");
        add(new H2(Texts.t("mystery.calibration")));
        if (samples.isEmpty()) {
            add(
                    open
                            ? new EmptyState(VaadinIcon.COMMENT_O, Texts.t("mystery.samples.empty"))
                            : new Span(Texts.t("mystery.samples.none")));
        }
        samples.forEach(sample -> add(details(sample, open)));
        if (open && !criteria.isEmpty()) {
            add(new Button(Texts.t("mystery.sample.new"), click -> editing.add(criteria)));
        }
        if (!samples.isEmpty() && !team.isEmpty()) {
            add(new H3(Texts.t("mystery.calibration.team")), table(team));
        }
    }

    private NativeDetails details(Sample sample, boolean open) {
        Map<String, Score> reference =
                sample.reference().stream().collect(Collectors.toMap(Score::criterion, Function.identity()));
        var table = new PlainTable(
                sample.title(), List.of(Texts.t("mystery.criterion"), Texts.t("mystery.calibration.reference")));
        criteria.forEach(criterion ->
                table.row(Texts.t(criterion.name()), Words.score(criterion, reference.get(criterion.code()))));
        var content = new Div(Words.conversation(sample.conversation()), table);
        if (open) {
            content.add(new RemoveButton(sample.title(), () -> editing.remove(sample)));
        }
        var details = new NativeDetails(sample.position() + ". " + sample.title(), content);
        details.addClassName("gm-scenario");
        return details;
    }

    /** At last a column for each criterion, so that a coordinator sees which one auditors read differently. */
    private PlainTable table(List<AuditorCalibration> team) {
        List<String> headers = Stream.of(
                        Stream.of(
                                Texts.t("mystery.auditor"),
                                Texts.t("mystery.calibration.calls"),
                                Texts.t("mystery.calibration.samples"),
                                Texts.t("mystery.calibration.equal")),
                        criteria.stream().map(criterion -> Texts.t(criterion.name())))
                .flatMap(Function.identity())
                .toList();
        var table = new PlainTable(Texts.t("mystery.calibration.team"), headers);
        team.forEach(each -> table.row(cells(each)));
        return table;
    }

    private List<Component> cells(AuditorCalibration each) {
        List<Component> cells = new ArrayList<>();
        cells.add(new Span(each.auditorName()));
        cells.add(state(each));
        cells.add(new Span(each.done() + " / " + each.total()));
        cells.add(new Span(AgreementSection.share(each.share())));
        each.agreement()
                .forEach(criterion ->
                        cells.add(new Span(equal(criterion.agreement().equal(), criterion.compared()))));
        return cells;
    }

    private static String equal(long equal, long n) {
        return n == 0 ? "–" : equal + " / " + n;
    }

    private Component state(AuditorCalibration each) {
        @Nullable String reason = each.passReason();
        if (reason != null) {
            return new StatusBadge(StatusBadge.Tone.INFORMATION, Texts.t("mystery.calibration.passed", reason));
        }
        if (each.open()) {
            return new StatusBadge(StatusBadge.Tone.SUCCESS, Texts.t("mystery.calibration.open"));
        }
        return new Button(Texts.t("mystery.calibration.pass"), click -> editing.pass(each));
    }
}
