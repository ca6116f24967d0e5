package eu.gminarium.mysteryclient.report;

import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.report.MethodFacts.Fact;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.mysteryclient.script.UnansweredRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** How an audit's figures were made: who called, what counts, how far the figures can be trusted. */
record MethodNote(ReportedAudit reported) {

    List<Fact> lines() {
        AuditWords words = reported.words();
        List<Fact> lines = new ArrayList<>();
        if (reported.audit().status() != AuditStatus.RELEASED) {
            lines.add(line(
                    "stage",
                    words.t(
                            "mystery.method.stage.text",
                            words.of(reported.audit().status()))));
        }
        lines.add(line(
                "calls",
                words.t(
                        "mystery.method.calls.text",
                        words.of(reported.audit().channel()),
                        words.days(reported.audit()),
                        reported.ranking().overall().n(),
                        reported.ranking().overall().offices(),
                        reported.audit().callsPerOffice())));
        lines.add(line("assignment", words.t("mystery.method.assignment.text")));
        lines.add(line("unanswered", unanswered()));
        lines.add(line("excluded", excluded()));
        lines.add(line("index", words.t("mystery.method.index.text")));
        lines.add(line("interval", words.t("mystery.method.interval.text")));
        lines.add(line(
                "ranking",
                words.t("mystery.method.ranking.text", reported.audit().minimumCalls())));
        lines.add(line("change", words.t("mystery.method.change.text")));
        lines.addAll(reported.facts());
        lines.add(line("few", words.t("mystery.few-calls", reported.audit().callsPerOffice())));
        if (reported.partnership().demo()) {
            lines.add(line("demo", words.t("mystery.method.demo.text")));
        }
        return lines;
    }

    /** Scenarios with equal rules stand in one sentence. */
    private String unanswered() {
        AuditWords words = reported.words();
        return reported.scenarios().stream()
                .collect(Collectors.groupingBy(
                        Rules::of,
                        LinkedHashMap::new,
                        Collectors.mapping(scenario -> words.t(scenario.title()), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(same -> words.t(
                        "mystery.method.unanswered.text",
                        same.getValue(),
                        same.getKey().attemptsLimit(),
                        words.of(same.getKey().unanswered()),
                        words.of(same.getKey().wrongNumber())))
                .collect(Collectors.joining(" "));
    }

    private String excluded() {
        AuditWords words = reported.words();
        return reported.excluded().isEmpty()
                ? words.t("mystery.method.excluded.none")
                : reported.excluded().stream()
                        .map(row ->
                                words.t("mystery.ExclusionReason." + row.reason()) + ": " + words.integer(row.calls()))
                        .collect(Collectors.joining(", "));
    }

    private Fact line(String key, String text) {
        return new Fact(reported.words().t("mystery.method." + key), text);
    }

    private record Rules(int attemptsLimit, UnansweredRule unanswered, UnansweredRule wrongNumber) {

        static Rules of(Scenario scenario) {
            return new Rules(scenario.attemptsLimit(), scenario.unansweredRule(), scenario.wrongNumberRule());
        }
    }
}
