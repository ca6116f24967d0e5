package eu.gminarium.ui.mysteryclient.result;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.gminarium.mysteryclient.report.AuditReports;
import eu.gminarium.mysteryclient.report.NewAuditReport;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.result.Ranking;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.ui.common.ReportForm;
import eu.gminarium.ui.common.ReportList;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        var list = new ReportList(
                reports,
                () -> reports.of(ranking.audit().id()),
                new ReportList.Words(
                        Texts.t("mystery.reports"),
                        names::of,
                        Texts.t(ranking.audit().title()) + " – "));
        add(new H2(Texts.t("mystery.reports")), new Paragraph(Texts.t("mystery.reports.lead")), form(own, list), list);
    }

    private ReportForm form(Set<OfficeId> own, ReportList list) {
        return new ReportForm(subjects(own), names::of, (about, language, format) -> {
            reports.start(new NewAuditReport(
                    ranking.audit().id(), about.map(RankedOffice::office).orElse(null), language, format));
            list.show();
        });
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
}
