package eu.gminarium.survey.http;

import eu.gminarium.programme.OfficeName;
import eu.gminarium.survey.next.NextWave;
import eu.gminarium.survey.next.WaveContinuity;
import eu.gminarium.survey.next.WaveProposal;
import eu.gminarium.survey.questionnaire.Statement;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wave that would follow, and what of it could be compared.
 *
 * @param startsOn proposed first day
 * @param endsOn proposed last day, inclusive
 * @param offices that would take part
 * @param same statements asked in the same words: their trend goes on
 * @param reworded statements under the same code in other words: their trend breaks
 * @param added statements not asked before
 * @param dropped statements asked no longer
 */
@Serdeable
record ContinuityJson(
        LocalDate startsOn,
        LocalDate endsOn,
        int targetPerOffice,
        List<OfficeName> offices,
        List<StatementJson> same,
        List<RewordedJson> reworded,
        List<StatementJson> added,
        List<StatementJson> dropped) {

    static ContinuityJson of(WaveProposal proposal) {
        WaveContinuity continuity = proposal.continuity();
        return new ContinuityJson(
                proposal.startsOn(),
                proposal.endsOn(),
                proposal.targetPerOffice(),
                proposal.offices().stream().map(OfficeName::of).toList(),
                StatementJson.of(continuity.same()),
                continuity.reworded().stream().map(RewordedJson::of).toList(),
                StatementJson.of(continuity.added()),
                StatementJson.of(continuity.dropped()));
    }

    /** A statement with its words. */
    @Serdeable
    record StatementJson(String code, Map<String, String> text) {

        static List<StatementJson> of(List<Statement> statements) {
            return statements.stream()
                    .map(each -> new StatementJson(each.code(), each.text().byLanguage()))
                    .toList();
        }
    }

    /** A statement with its words in the earlier wave and now. */
    @Serdeable
    record RewordedJson(String code, Map<String, String> before, Map<String, String> now) {

        static RewordedJson of(WaveContinuity.Reworded reworded) {
            return new RewordedJson(
                    reworded.now().code(),
                    reworded.before().text().byLanguage(),
                    reworded.now().text().byLanguage());
        }
    }

    /** The next wave; what is missing is as the continuity proposes it. */
    @Serdeable
    record NextInput(
            @Nullable Map<String, String> title,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Integer targetPerOffice) {

        NextWave toNextWave() {
            return new NextWave(Words.required("title", title), startsOn, endsOn, targetPerOffice);
        }
    }
}
