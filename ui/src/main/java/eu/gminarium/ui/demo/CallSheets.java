package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.groupingBy;

import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.call.Attempt;
import eu.gminarium.mysteryclient.call.AttemptOutcome;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.call.ScoredCall;
import eu.gminarium.mysteryclient.script.ScenarioId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The sheets on which the auditors scored their calls. */
final class CallSheets {

    private static final String NOT_APPLICABLE = "na";

    private CallSheets() {}

    /** The calls of one audit, with the unanswered attempts before them. */
    static List<ScoredCall> of(
            DemoStage stage, String audit, Map<String, ScenarioId> scenarios, Map<String, AuditorId> team) {
        return of(stage, "calls.csv", audit, scenarios, team);
    }

    /** The same from another file, whose days may lie at a distance from today. */
    static List<ScoredCall> of(
            DemoStage stage,
            String file,
            String audit,
            Map<String, ScenarioId> scenarios,
            Map<String, AuditorId> team) {
        Map<String, List<DemoRow>> attempts =
                stage.rows("attempts.csv").stream().collect(groupingBy(row -> key(row, "before_call")));
        return stage.rows(file).stream()
                .filter(row -> row.text("audit").equals(audit))
                .map(row -> new ScoredCall(
                        stage.cast().office(row.text("office")),
                        row.in(scenarios, "scenario"),
                        row.in(team, "auditor"),
                        at(stage, row),
                        row.number("duration_seconds"),
                        row.optional("notes").orElse(null),
                        attempts.getOrDefault(key(row, "call"), List.of()).stream()
                                .map(attempt -> attempt(stage, attempt))
                                .toList(),
                        scores(row)))
                .toList();
    }

    /** The scores of a row with a column for each criterion. */
    static List<Score> scores(DemoRow row) {
        return DemoFile.rows("common/criteria.csv").stream()
                .map(criterion -> score(row, criterion.text("criterion")))
                .toList();
    }

    private static String key(DemoRow row, String number) {
        return row.text("audit") + " " + row.text("office") + " " + row.text(number);
    }

    private static Attempt attempt(DemoStage stage, DemoRow row) {
        return new Attempt(at(stage, row), AttemptOutcome.valueOf(row.text("outcome")));
    }

    private static Score score(DemoRow row, String criterion) {
        String value = row.text(criterion);
        return new Score(criterion, value.equals(NOT_APPLICABLE) ? null : Integer.valueOf(value));
    }

    private static Instant at(DemoStage stage, DemoRow row) {
        return stage.calendar().instant(stage.calendar().day(row.text("date")), row.time("time"));
    }
}
