package eu.gminarium.survey.report;

import eu.gminarium.survey.disclosure.Consistency;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.report.PrintedReport.Fact;
import java.util.ArrayList;
import java.util.List;

/** How a wave's figures were made and what is hidden: who asked whom, when, how many, and what the numbers mean. */
record MethodNote(ReportedWave reported, SurveyWords words) {

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
        lines.add(line("people", words.t("report.method.people.text", responses(), reported.shown())));
        lines.add(line("modes", words.t("report.method.modes.text")));
        lines.add(line("figures", words.t("report.method.figures.text")));
        lines.add(line("interval", words.t("report.method.interval.text")));
        lines.add(line("index", words.t("survey.index.note")));
        lines.add(line("dont-know", words.t("survey.results.note")));
        lines.add(line("hidden", words.t("report.method.hidden.text", Disclosed.MINIMUM)));
        lines.add(line("change", words.t("survey.change.note")));
        lines.add(line("consistency", consistency()));
        return lines;
    }

    private long responses() {
        return reported.overall().released().map(Figures::responses).orElse(0L);
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
