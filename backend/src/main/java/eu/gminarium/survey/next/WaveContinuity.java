package eu.gminarium.survey.next;

import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import java.util.List;

/**
 * What a wave's statements have become in the questionnaire with which the next one opens.
 *
 * @param same asked in the same words: their trend goes on
 * @param reworded asked in other words: their trend breaks
 * @param added not asked before
 * @param dropped asked no longer
 */
public record WaveContinuity(
        List<Statement> same, List<Reworded> reworded, List<Statement> added, List<Statement> dropped) {

    public WaveContinuity {
        same = List.copyOf(same);
        reworded = List.copyOf(reworded);
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
    }

    /** A statement under the same code as before, in other words. */
    public record Reworded(Statement before, Statement now) {}

    static WaveContinuity between(QuestionnaireContent before, QuestionnaireContent now) {
        return new WaveContinuity(
                now.statements().stream()
                        .filter(statement -> before.asks(statement, now))
                        .toList(),
                now.statements().stream()
                        .filter(statement -> !before.asks(statement, now))
                        .flatMap(statement -> before.statement(statement.code()).stream()
                                .map(earlier -> new Reworded(earlier, statement)))
                        .toList(),
                missingIn(before, now),
                missingIn(now, before));
    }

    private static List<Statement> missingIn(QuestionnaireContent one, QuestionnaireContent other) {
        return other.statements().stream()
                .filter(statement -> one.statement(statement.code()).isEmpty())
                .toList();
    }

    /** Whether some trend breaks or begins. */
    public boolean breaks() {
        return !reworded.isEmpty() || !added.isEmpty() || !dropped.isEmpty();
    }
}
