package eu.gminarium.ui.benchmark.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.benchmark.report.ResultsFormat;
import eu.gminarium.benchmark.report.job.DashboardReports;
import eu.gminarium.benchmark.report.job.NewDashboardReport;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a report should be about, in which language and which kind of file. */
final class ReportWishes extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Optional<Office>> about = new ComboBox<>(Texts.t("report.about"));
    private final Select<Locale> language = new Select<>();
    private final Select<ResultsFormat> format = new Select<>();

    /**
     * @param offices one's own first
     * @param asked id of the office to begin with; all offices if there is none
     * @param made is called when another report has begun
     */
    ReportWishes(DashboardReports reports, List<Office> offices, String asked, Runnable made) {
        addClassNames("gm-row", "gm-report-form");
        subjects(offices, asked);
        language.setLabel(Texts.t("report.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(each -> Texts.t("survey.language." + each.getLanguage()));
        language.setValue(Texts.locale());
        format.setLabel(Texts.t("report.format"));
        format.setItemLabelGenerator(each -> Texts.t("brief.format." + each));
        about.addValueChangeListener(change -> formats());
        formats();
        var make = new Button(Texts.t("brief.screen.make"), click -> {
            reports.start(new NewDashboardReport(
                    about.getValue().map(Office::id).orElse(null), language.getValue(), format.getValue()));
            made.run();
        });
        make.addThemeVariants(ButtonVariant.PRIMARY);
        add(about, language, format, make);
    }

    private void subjects(List<Office> offices, String asked) {
        List<Optional<Office>> subjects = Stream.concat(
                        Stream.of(Optional.<Office>empty()), offices.stream().map(Optional::of))
                .toList();
        Map<OfficeId, String> names = DistinctNames.of(offices);
        about.setItems(subjects);
        about.setItemLabelGenerator(each ->
                each.map(office -> names.getOrDefault(office.id(), "")).orElseGet(() -> Texts.t("report.about.all")));
        about.setRequired(true);
        about.setValue(offices.stream()
                .filter(office -> office.id().value().toString().equals(asked))
                .findFirst());
    }

    /** The paragraph for the council speaks of one office. */
    private void formats() {
        ResultsFormat before = format.getValue();
        boolean office = about.getValue() != null && about.getValue().isPresent();
        List<ResultsFormat> possible = Stream.of(ResultsFormat.values())
                .filter(each -> office || each != ResultsFormat.DOCX)
                .toList();
        format.setItems(possible);
        format.setValue(before != null && possible.contains(before) ? before : ResultsFormat.PDF);
    }
}
