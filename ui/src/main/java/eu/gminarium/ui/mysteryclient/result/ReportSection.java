package eu.gminarium.ui.mysteryclient.result;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.mysteryclient.report.AuditReports;
import eu.gminarium.mysteryclient.report.NewAuditReport;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.result.Ranking;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be taken home from an audit: reports that are made in the background. */
final class ReportSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient AuditReports reports;
    private final transient Ranking ranking;
    private final transient OfficeNames names;

    ReportSection(AuditReports reports, Ranking ranking, Set<OfficeId> own, OfficeNames names) {
        this.reports = reports;
        this.ranking = ranking;
        this.names = names;
        addClassName("gm-section");
        var list = new AuditReportList(reports, ranking.audit(), names);
        add(
                new H2(Texts.t("mystery.reports")),
                new Paragraph(Texts.t("mystery.reports.lead")),
                wishes(own, list),
                list);
    }

    private Div wishes(Set<OfficeId> own, AuditReportList list) {
        Select<Optional<RankedOffice>> about = select(
                "report.about",
                subjects(own),
                each -> each.map(names::of).orElseGet(() -> Texts.t("mystery.all-offices")));
        Select<Locale> language =
                select("report.language", Languages.ALL, each -> Texts.t("survey.language." + each.getLanguage()));
        language.setValue(Texts.locale());
        Select<ReportFormat> format =
                select("report.format", List.of(ReportFormat.values()), each -> Texts.t("report.format." + each));
        var make = new Button(Texts.t("report.make"), click -> {
            reports.start(new NewAuditReport(
                    ranking.audit().id(),
                    about.getValue().map(RankedOffice::office).orElse(null),
                    language.getValue(),
                    format.getValue()));
            list.show();
        });
        var wishes = new Div(about, language, format, make);
        wishes.addClassName("gm-row");
        return wishes;
    }

    /** Own offices first, then all together, then the others. */
    private List<Optional<RankedOffice>> subjects(Set<OfficeId> own) {
        List<RankedOffice> offices = ranking.offices().stream()
                .filter(office -> office.n() > 0)
                .sorted(Comparator.comparing(names::of, Formats.collator(Texts.locale())))
                .toList();
        return Stream.of(
                        offices.stream()
                                .filter(office -> own.contains(office.office()))
                                .map(Optional::of),
                        Stream.of(Optional.<RankedOffice>empty()),
                        offices.stream()
                                .filter(office -> !own.contains(office.office()))
                                .map(Optional::of))
                .flatMap(part -> part)
                .toList();
    }

    private static <T> Select<T> select(String key, List<T> items, Function<T, String> label) {
        var select = new Select<T>();
        select.setLabel(Texts.t(key));
        select.setItems(items);
        select.setItemLabelGenerator(label::apply);
        select.setValue(items.getFirst());
        return select;
    }
}
