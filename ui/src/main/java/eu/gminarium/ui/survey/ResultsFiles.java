package eu.gminarium.ui.survey;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.documents.Attachments;
import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.survey.report.ReportReach;
import eu.gminarium.survey.report.ResultsWorkbooks;
import eu.gminarium.survey.report.job.NewReport;
import eu.gminarium.survey.report.job.Reports;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be taken home from a wave's results: the table as it is, and reports that are made in the background. */
@Prototype
final class ResultsFiles {

    private final ResultsWorkbooks workbooks;
    private final Reports reports;

    ResultsFiles(ResultsWorkbooks workbooks, Reports reports) {
        this.workbooks = workbooks;
        this.reports = reports;
    }

    /**
     * @param name of the wave, for the files' names
     * @param taking the offices within reach
     */
    Section section(Wave wave, String name, List<Office> taking) {
        Locale language = Texts.locale();
        var workbook = FileDownload.streamed(
                Texts.t("report.xlsx"),
                plain(name) + ".xlsx",
                Attachments.XLSX,
                out -> workbooks.write(wave.id(), language, out));
        var list = new ReportList(reports, wave.id(), plain(name), taking);
        var section = new Section(
                new H2(Texts.t("report.files")),
                new Paragraph(Texts.t("report.files.lead")),
                wishes(wave, taking, list),
                list,
                new Div(workbook));
        section.addClassName("gm-survey-section");
        return section;
    }

    private Div wishes(Wave wave, List<Office> taking, ReportList list) {
        Select<Optional<Office>> about = select("report.about", subjects(taking), ResultsFiles::name);
        Select<Locale> language =
                select("report.language", Languages.ALL, each -> Texts.t("survey.language." + each.getLanguage()));
        language.setValue(Texts.locale());
        Select<ReportFormat> format =
                select("report.format", List.of(ReportFormat.values()), each -> Texts.t("report.format." + each));
        var make = new Button(Texts.t("report.make"), click -> {
            reports.start(new NewReport(
                    wave.id(), about.getValue().map(Office::id).orElse(null), language.getValue(), format.getValue()));
            list.show();
        });
        var wishes = new Div(about, language, format, make);
        wishes.addClassName("gm-survey-filters");
        return wishes;
    }

    /** All offices together only for those who see each of them. */
    private static List<Optional<Office>> subjects(List<Office> taking) {
        Stream<Optional<Office>> offices = taking.stream().map(Optional::of);
        return ReportReach.ofAll()
                ? Stream.concat(Stream.of(Optional.<Office>empty()), offices).toList()
                : offices.toList();
    }

    private static String name(Optional<Office> office) {
        return office.map(Office::displayName).orElseGet(() -> Texts.t("report.about.all"));
    }

    private static <T> Select<T> select(String key, List<T> items, Function<T, String> label) {
        var select = new Select<T>();
        select.setLabel(Texts.t(key));
        select.setItems(items);
        select.setItemLabelGenerator(label::apply);
        select.setValue(items.getFirst());
        return select;
    }

    private static String plain(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|]+", "");
    }
}
