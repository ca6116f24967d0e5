package eu.gminarium.ui.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import eu.gminarium.documents.Attachments;
import eu.gminarium.survey.report.ResultsWorkbooks;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.Locale;

/** What can be taken home from a wave's results. */
@Prototype
final class ResultsFiles {

    private final ResultsWorkbooks workbooks;

    ResultsFiles(ResultsWorkbooks workbooks) {
        this.workbooks = workbooks;
    }

    /** @param name of the wave, for the files' names */
    Section section(Wave wave, String name) {
        Locale language = Texts.locale();
        var workbook = FileDownload.streamed(
                Texts.t("report.xlsx"),
                name.replace(':', ' ') + ".xlsx",
                Attachments.XLSX,
                out -> workbooks.write(wave.id(), language, out));
        var section = new Section(new H2(Texts.t("report.files")), new Div(workbook));
        section.addClassName("gm-survey-section");
        return section;
    }
}
