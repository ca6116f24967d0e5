package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.groupingBy;

import eu.gminarium.mysteryclient.Attempt;
import eu.gminarium.mysteryclient.AttemptOutcome;
import eu.gminarium.mysteryclient.AuditorId;
import eu.gminarium.mysteryclient.ScenarioId;
import eu.gminarium.mysteryclient.Score;
import eu.gminarium.mysteryclient.ScoredCall;
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
        Map<String, List<DemoRow>> attempts =
                stage.rows("attempts.csv").stream().collect(groupingBy(row -> key(row, "before_call")));
        List<String> criteria = DemoFile.rows("common/criteria.csv").stream()
                .map(row -> row.text("criterion"))
                .toList();
        return stage.rows("calls.csv").stream()
                .filter(row -> row.text("audit").equals(audit))
                .map(row -> new ScoredCall(
                        stage.cast().office(row.text("office")),
                        row.in(scenarios, "scenario"),
                        row.in(team, "auditor"),
                        at(stage, row),
                        row.number("duration_seconds"),
                        null,
                        attempts.getOrDefault(key(row, "call"), List.of()).stream()
                                .map(attempt -> attempt(stage, attempt))
                                .toList(),
                        criteria.stream()
                                .map(criterion -> score(row, criterion))
                                .toList()))
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
        return stage.calendar().instant(row.day("date"), row.time("time"));
    }
}
