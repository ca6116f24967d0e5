package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.documents.Attachments;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.code.CodeFiles;
import eu.gminarium.survey.code.CodeOrder;
import eu.gminarium.survey.code.SingleUseCodes;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Codes that open a wave's survey once: ordered here, and taken from here as cards and tables. */
@Prototype
final class CodesTable {

    private final SingleUseCodes codes;
    private final CodeFiles files;
    private final LinkSteps links;
    private final OfficeDirectory offices;

    CodesTable(SingleUseCodes codes, CodeFiles files, LinkSteps links, OfficeDirectory offices) {
        this.codes = codes;
        this.files = files;
        this.links = links;
        this.offices = offices;
    }

    /** Whether the person hands out codes of the wave. */
    boolean concerns(Wave wave) {
        return !links.changeable(wave).isEmpty();
    }

    /** @param show shows the wave again after an order */
    Section section(Wave wave, Runnable show) {
        var order = new Button(Texts.t("survey.codes.order"), VaadinIcon.PLUS.create(), click -> order(wave, show));
        var section = new Section(
                new H2(Texts.t("survey.codes")),
                new Paragraph(Texts.t("survey.codes.lead")),
                new Div(order),
                list(wave, codes.of(wave.id())));
        section.addClassName("gm-survey-section");
        return section;
    }

    private void order(Wave wave, Runnable show) {
        CodesForm.ordering(links.changeable(wave), (office, quantity) -> {
                    codes.order(wave.id(), office, quantity);
                    show.run();
                    Notices.success(Texts.t("survey.codes.ordered", quantity));
                })
                .open();
    }

    private Component list(Wave wave, List<CodeOrder> orders) {
        if (orders.isEmpty()) {
            return new Paragraph(Texts.t("survey.codes.none"));
        }
        Map<OfficeId, Office> names = offices.byId();
        var table = new PlainTable(
                Texts.t("survey.codes"),
                List.of(
                        Texts.t("survey.office"),
                        Texts.t("survey.codes.day"),
                        Texts.t("survey.codes.quantity"),
                        Texts.t("survey.codes.files")));
        orders.forEach(order -> {
            Office office = names.get(order.office());
            if (office != null) {
                table.row(cells(wave, order, office.displayName()));
            }
        });
        return table;
    }

    private List<Component> cells(Wave wave, CodeOrder order, String office) {
        return List.of(
                new Span(office),
                new Span(Texts.date(order.orderedOn())),
                new Span(Texts.integer(order.quantity())),
                downloads(wave, order, office));
    }

    private Div downloads(Wave wave, CodeOrder order, String office) {
        Locale language = Scopes.currentPartnership().language();
        String name = office + " – " + order.orderedOn();
        var links = new Div(
                FileDownload.pdf(
                        Texts.t("survey.codes.cards"),
                        name + ".pdf",
                        () -> files.cards(wave.id(), order.id(), language)),
                new FileDownload("CSV", name + ".csv", "text/csv", () -> files.csv(wave.id(), order.id(), language)),
                new FileDownload(
                        "XLSX", name + ".xlsx", Attachments.XLSX, () -> files.xlsx(wave.id(), order.id(), language)));
        links.addClassName("gm-row-actions");
        return links;
    }
}
