package eu.gminarium.survey.report;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Share;
import eu.gminarium.survey.disclosure.Consistency;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.paper.PaperReturn;
import eu.gminarium.survey.report.PrintedReport.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a wave's figures were made and what is hidden: who asked whom, when, how many, and what the numbers mean.
 *
 * @param office whom the report is about; null for several
 */
record MethodNote(ReportedWave reported, @Nullable OfficeId office, SurveyWords words) {

    List<Fact> lines() {
        List<Fact> lines = new ArrayList<>();
        lines.add(line(
                "survey",
                words.t(reported.cycle().title()) + ": "
                        + words.t(reported.wave().title())));
        lines.add(line("partnership", reported.partnership().name()));
        lines.add(line(
                "days",
                words.date(reported.wave().startsOn()) + " – "
                        + words.date(reported.wave().endsOn())));
        lines.add(line("people", people()));
        lines.add(line("modes", words.t("report.method.modes.text")));
        if (office != null) {
            reported.paper(office).ifPresent(counted -> lines.addAll(paper(counted)));
        }
        lines.add(line("figures", words.t("report.method.figures.text")));
        lines.add(line("interval", words.t("report.method.interval.text")));
        lines.add(line("index", words.t("survey.index.note")));
        lines.add(line("dont-know", words.t("survey.results.note")));
        lines.add(line("hidden", words.t("report.method.hidden.text", Disclosed.MINIMUM)));
        lines.add(line("change", words.t("survey.change.note")));
        lines.add(line("consistency", consistency()));
        return lines;
    }

    private String people() {
        return reported.overall()
                .released()
                .map(Figures::responses)
                .map(responses -> words.t("report.method.people.text", responses, reported.shown()))
                .orElseGet(() -> words.t("report.method.people.hidden", Disclosed.MINIMUM));
    }

    private List<Fact> paper(PaperReturn counted) {
        Share rate = counted.rate();
        String typing = counted.secondEntries()
                .errorRate()
                .map(errors ->
                        words.t("survey.returns.errors.rate", words.percent(errors.value()), errors.hits(), errors.n()))
                .orElseGet(() -> words.t("survey.returns.errors.none"));
        Fact errors = new Fact(words.t("survey.returns.errors"), typing);
        return rate == null
                ? List.of(errors)
                : List.of(
                        new Fact(
                                words.t("survey.returns"),
                                words.t(
                                        "report.method.returns.text",
                                        rate.hits(),
                                        rate.n(),
                                        words.percent(rate.value()))),
                        errors);
    }

    private String consistency() {
        return reported.consistency()
                .released()
                .map(this::consistency)
                .orElseGet(() -> words.t("report.method.consistency.none"));
    }

    private String consistency(Consistency found) {
        return words.t(
                "survey.index.consistency",
                words.number(found.alpha(), 2),
                found.statements(),
                words.integer(found.n()));
    }

    private Fact line(String key, String text) {
        return new Fact(words.t("report.method." + key), text);
    }
}
