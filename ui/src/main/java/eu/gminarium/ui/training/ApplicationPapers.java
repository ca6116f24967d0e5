package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.application.ApplicationStatus;
import eu.gminarium.training.application.ApplicationStep;
import eu.gminarium.training.paper.Prints;
import eu.gminarium.training.paper.Scan;
import eu.gminarium.training.paper.Scans;
import eu.gminarium.training.paper.Travels;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.ScanUpload;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The papers of an application: to print, whether one travels, and scans of signed ones. */
@Prototype
final class ApplicationPapers {

    /** What a scan can be of: a step's number, or this for the certificate of an institution. */
    private static final int CERTIFICATE = 0;

    private final Prints prints;
    private final Travels travels;
    private final Scans scans;
    private final ScanTable table;
    private final ApplicationLists lists;

    ApplicationPapers(Prints prints, Travels travels, Scans scans, ScanTable table, ApplicationLists lists) {
        this.prints = prints;
        this.travels = travels;
        this.scans = scans;
        this.table = table;
        this.lists = lists;
    }

    Component of(Application application, Runnable reload) {
        boolean office =
                Access.current().offices(Resource.APPLICATION, Verb.WRITE).contains(application.office());
        boolean own = application.employee().equals(Access.current().employee());
        List<ApplicationStep> steps = lists.steps(application.id());
        var section = new Div(new H2(Texts.t("document.papers")), links(application, office, reload));
        section.addClassName("gm-papers");
        section.add(
                new H3(Texts.t("document.scans")),
                table.of(scans.of(application.id()), scan -> what(scan, steps), office, reload));
        List<Integer> wanting = wanting(application, steps, office, own);
        if (!wanting.isEmpty()) {
            section.add(upload(application, wanting, steps, reload));
        }
        return section;
    }

    private Div links(Application application, boolean office, Runnable reload) {
        var links = new Div(FileDownload.pdf(
                Texts.t("document.print.application"), "wniosek.pdf", () -> prints.application(application.id())));
        links.addClassName("gm-downloads");
        if (application.status() != ApplicationStatus.ENROLLED) {
            return links;
        }
        links.add(FileDownload.pdf(
                Texts.t("document.print.card"), "karta-uczestnictwa.pdf", () -> prints.card(application.id())));
        boolean travelling = travels.needed(application.id());
        if (travelling) {
            links.add(FileDownload.pdf(
                    Texts.t("document.print.travel"),
                    "polecenie-wyjazdu.pdf",
                    () -> prints.travelOrder(application.id())));
        }
        if (office) {
            links.add(tick(application, travelling, reload));
        }
        return links;
    }

    private Checkbox tick(Application application, boolean travelling, Runnable reload) {
        var tick = new Checkbox(Texts.t("document.travel.yes"), travelling);
        tick.setHelperText(Texts.t("document.travel.help"));
        tick.addValueChangeListener(changed -> {
            travels.say(application.id(), changed.getValue());
            Notices.success(Texts.t("document.travel.saved"));
            reload.run();
        });
        return tick;
    }

    private static List<Integer> wanting(
            Application application, List<ApplicationStep> steps, boolean office, boolean own) {
        List<Integer> wanting = new ArrayList<>();
        if (office) {
            steps.stream()
                    .filter(step -> step.signatory() != null)
                    .map(ApplicationStep::number)
                    .forEach(wanting::add);
        }
        if ((office || own) && application.status() == ApplicationStatus.ENROLLED) {
            wanting.add(CERTIFICATE);
        }
        return wanting;
    }

    private Component upload(
            Application application, List<Integer> wanting, List<ApplicationStep> steps, Runnable reload) {
        var of = new Select<Integer>();
        of.setLabel(Texts.t("document.scan.to"));
        of.setItems(wanting);
        of.setItemLabelGenerator(number -> label(number, steps));
        of.setValue(wanting.getFirst());
        var upload = new ScanUpload("document.upload.drop", (name, bytes) -> {
            Scan kept = of.getValue() == CERTIFICATE
                    ? scans.ofCertificate(application.id(), name, bytes)
                    : scans.ofStep(application.id(), of.getValue(), name, bytes);
            Notices.success(Texts.t("document.scan.kept", kept.document().fileName()));
            reload.run();
        });
        var form = new Div(of, upload);
        form.addClassName("gm-scan-form");
        return form;
    }

    private static String what(Scan scan, List<ApplicationStep> steps) {
        Integer step = scan.step();
        return label(step == null ? CERTIFICATE : step, steps);
    }

    private static String label(int number, List<ApplicationStep> steps) {
        Stream<ApplicationStep> found = steps.stream().filter(step -> step.number() == number);
        return found.findFirst()
                .map(step -> Texts.t("document.scan.step", number, Words.of(step.to())))
                .orElseGet(() -> Texts.t("document.scan.certificate"));
    }
}
