package eu.gminarium.ui.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.gminarium.documents.Attachments;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.FileNames;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.report.ReportReach;
import eu.gminarium.survey.report.ResultsWorkbooks;
import eu.gminarium.survey.report.job.NewSurveyReport;
import eu.gminarium.survey.report.job.SurveyReports;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.ReportForm;
import eu.gminarium.ui.common.ReportList;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be taken home from a wave's results: the table as it is, and reports that are made in the background. */
@Prototype
final class ResultsFiles {

    private final ResultsWorkbooks workbooks;
    private final SurveyReports reports;

    ResultsFiles(ResultsWorkbooks workbooks, SurveyReports reports) {
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
                FileNames.of(name) + ".xlsx",
                Attachments.XLSX,
                out -> workbooks.write(wave.id(), language, out));
        Map<OfficeId, String> names = DistinctNames.of(taking);
        var list = new ReportList(
                reports,
                () -> reports.of(wave.id()),
                new ReportList.Words(Texts.t("report.list"), office -> names.getOrDefault(office, ""), name + " – "));
        var section = new Section(
                new H2(Texts.t("report.files")),
                new Paragraph(Texts.t("report.files.lead")),
                form(wave, taking, names, list),
                list,
                new Div(workbook));
        section.addClassName("gm-survey-section");
        return section;
    }

    private ReportForm form(Wave wave, List<Office> taking, Map<OfficeId, String> names, ReportList list) {
        return new ReportForm(
                subjects(taking), (Office office) -> names.getOrDefault(office.id(), ""), (about, language, format) -> {
                    reports.start(
                            new NewSurveyReport(wave.id(), about.map(Office::id).orElse(null), language, format));
                    list.show();
                });
    }

    /** All offices together only for those who see each of them. */
    private static List<Optional<Office>> subjects(List<Office> taking) {
        Stream<Optional<Office>> offices = taking.stream().map(Optional::of);
        return ReportReach.ofAll()
                ? Stream.concat(Stream.of(Optional.<Office>empty()), offices).toList()
                : offices.toList();
    }
}
