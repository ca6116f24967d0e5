package eu.gminarium.ui.mysteryclient.call;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.mysteryclient.agreement.CriterionAgreement;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.calibration.CalibrationSheet;
import eu.gminarium.mysteryclient.calibration.Calibrations;
import eu.gminarium.mysteryclient.calibration.SampleTask;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.mysteryclient.Paths;
import eu.gminarium.ui.mysteryclient.Words;
import eu.gminarium.ui.mysteryclient.sheet.ScoringSheet;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An auditor scores the sample calls of an audit one after the other, and then sees the reference beside each. */
@Prototype
@Route(value = ":partnership/audits/:audit/calibration", layout = MainLayout.class)
@ViewPermission(resource = Resource.CALL, verb = Verb.READ)
final class CalibrationView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Calibrations calibrations;

    CalibrationView(Calibrations calibrations) {
        super("mystery.calibration");
        this.calibrations = calibrations;
        crumb(t("mystery.calls"), CallsView.class);
        subtitle(t("mystery.calibration.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            show(calibrations.mine(new AuditId(RouteKey.of(event, "audit"))));
        } catch (RecordNotFound notAnAuditor) {
            add(new EmptyState(VaadinIcon.PHONE, t("mystery.calibration.not-yours")));
        }
    }

    private void show(CalibrationSheet sheet) {
        Optional<SampleTask> next =
                sheet.samples().stream().filter(task -> !task.done()).findFirst();
        next.ifPresentOrElse(task -> add(open(task, sheet)), () -> add(done(sheet)));
        sheet.samples().stream().filter(SampleTask::done).forEach(task -> add(compared(task, sheet.criteria())));
    }

    private Div open(SampleTask task, CalibrationSheet sheet) {
        var section = new Div(
                new H2(t(
                                "mystery.calibration.at",
                                task.position(),
                                sheet.samples().size()) + " " + task.title()),
                Words.conversation(task.conversation()),
                new ScoringSheet(sheet.criteria(), List.of(), scores -> save(task, scores)));
        section.addClassName("gm-section");
        return section;
    }

    private Div done(CalibrationSheet sheet) {
        long n = sheet.agreement().stream()
                .mapToLong(each -> each.agreement().n())
                .sum();
        long equal = sheet.agreement().stream()
                .mapToLong(each -> each.agreement().equal())
                .sum();
        var link = new Anchor(CurrentPartnership.path(Paths.CALLS), t("mystery.calibration.to-calls"));
        link.addClassName("gm-button");
        var section = new Div(new Paragraph(t("mystery.calibration.done", equal, n)), link, table(sheet.agreement()));
        section.addClassName("gm-section");
        return section;
    }

    private static PlainTable table(List<CriterionAgreement> agreement) {
        var table = new PlainTable(
                Texts.t("mystery.calibration"),
                List.of(Texts.t("mystery.criterion"), Texts.t("mystery.calibration.equal")));
        agreement.forEach(each ->
                table.row(Texts.t(each.criterion().name()), each.agreement().equal() + " / " + each.compared()));
        return table;
    }

    private Div compared(SampleTask task, List<Criterion> criteria) {
        Map<String, Score> own = byCode(task.scores());
        Map<String, Score> reference = byCode(task.reference());
        var table = new PlainTable(
                task.title(),
                List.of(t("mystery.criterion"), t("mystery.calibration.yours"), t("mystery.calibration.reference")));
        criteria.forEach(criterion -> table.row(
                t(criterion.name()),
                Words.score(criterion, own.get(criterion.code())),
                Words.score(criterion, reference.get(criterion.code()))));
        var section = new Div(new H2(task.title()), Words.conversation(task.conversation()), table);
        section.addClassName("gm-section");
        return section;
    }

    private static Map<String, Score> byCode(List<Score> scores) {
        return scores.stream().collect(Collectors.toMap(Score::criterion, Function.identity()));
    }

    private void save(SampleTask task, List<Score> scores) {
        calibrations.score(task.id(), scores);
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
