package eu.gminarium.survey.http;

import eu.gminarium.programme.OfficeName;
import eu.gminarium.survey.comparison.StatementComparison.Reason;
import eu.gminarium.survey.next.NextWave;
import eu.gminarium.survey.next.WaveContinuity;
import eu.gminarium.survey.next.WaveProposal;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
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
 * @param same statements and questions with given answers that are asked as before: their trend goes on
 * @param reworded those under the same code that are no longer the same question: their trend breaks
 * @param added those not asked before
 * @param dropped those asked no longer
 */
@Serdeable
record ContinuityJson(
        LocalDate startsOn,
        LocalDate endsOn,
        int targetPerOffice,
        List<OfficeName> offices,
        List<AskedJson> same,
        List<RewordedJson> reworded,
        List<AskedJson> added,
        List<AskedJson> dropped) {

    static ContinuityJson of(WaveProposal proposal) {
        WaveContinuity continuity = proposal.continuity();
        return new ContinuityJson(
                proposal.startsOn(),
                proposal.endsOn(),
                proposal.targetPerOffice(),
                proposal.offices().stream().map(OfficeName::of).toList(),
                AskedJson.of(continuity.same()),
                continuity.reworded().stream().map(RewordedJson::of).toList(),
                AskedJson.of(continuity.added()),
                AskedJson.of(continuity.dropped()));
    }

    /** A question with its words. */
    @Serdeable
    record AskedJson(String code, Map<String, String> text) {

        static List<AskedJson> of(List<ClosedQuestion> questions) {
            return questions.stream()
                    .map(each -> new AskedJson(each.code(), each.text().byLanguage()))
                    .toList();
        }
    }

    /**
     * A question with its words in the earlier wave and now.
     *
     * @param reason REWORDED, OTHER_ANSWERS (of a statement: other words for the ratings) or OTHER_PEOPLE
     */
    @Serdeable
    record RewordedJson(String code, Map<String, String> before, Map<String, String> now, Reason reason) {

        static RewordedJson of(WaveContinuity.Reworded reworded) {
            return new RewordedJson(
                    reworded.now().code(),
                    reworded.before().text().byLanguage(),
                    reworded.now().text().byLanguage(),
                    reworded.reason());
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
