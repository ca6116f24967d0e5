package eu.gminarium.survey.http.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.statistics.Difference;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.comparison.StatementComparison;
import eu.gminarium.survey.comparison.StatementComparison.Broken;
import eu.gminarium.survey.comparison.StatementComparison.Compared;
import eu.gminarium.survey.comparison.StatementComparison.Hidden;
import eu.gminarium.survey.comparison.StatementComparison.Reason;
import eu.gminarium.survey.comparison.Verdict;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one wave to another; every difference is the later figure minus the earlier one.
 *
 * @param items every office within reach that took part in the later wave
 */
@Serdeable
record ComparisonJson(UUID earlierWaveId, UUID laterWaveId, List<ItemJson> items, long total) {

    /**
     * One office beside others in the same wave.
     *
     * @param besideOfficeId missing for all other shown offices together
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BesideJson(
            UUID waveId,
            UUID officeId,
            String officeName,
            @Nullable UUID besideOfficeId,
            @Nullable String besideOfficeName,
            List<StatementJson> statements,
            List<ChoiceComparisonJson> choices) {

        static BesideJson of(UUID wave, Office office, @Nullable Office beside, OfficeComparison comparison) {
            return new BesideJson(
                    wave,
                    office.id().value(),
                    office.displayName(),
                    beside == null ? null : beside.id().value(),
                    beside == null ? null : beside.displayName(),
                    statementsOf(comparison),
                    ChoiceComparisonJson.of(comparison.choices()));
        }
    }

    /** One office. */
    @Serdeable
    record ItemJson(
            UUID officeId, String officeName, List<StatementJson> statements, List<ChoiceComparisonJson> choices) {

        static ItemJson of(Office office, OfficeComparison comparison) {
            return new ItemJson(
                    office.id().value(),
                    office.displayName(),
                    statementsOf(comparison),
                    ChoiceComparisonJson.of(comparison.choices()));
        }
    }

    static List<StatementJson> statementsOf(OfficeComparison comparison) {
        return comparison.statements().stream().map(StatementJson::of).toList();
    }

    /**
     * One statement of the wave. All differences are the figure minus the reference, which is of the earlier wave or of the other
     * office.
     *
     * @param broken why it cannot be compared: NEW, REWORDED, OTHER_ANSWERS (other words for the ratings) or OTHER_PEOPLE
     * @param suppressed true if one of the figures is hidden
     * @param pValue of the share's difference, corrected after Holm for the office's other statements
     * @param cohensH size of the share's difference
     * @param hedgesG size of the mean's difference
     * @param superiority probability that a rating is higher than one of the reference, ties counted half
     * @param rankPValue of Mann and Whitney's test, not corrected
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatementJson(
            String code,
            @Nullable Reason broken,
            @Nullable Boolean suppressed,
            @Nullable FigureJson reference,
            @Nullable FigureJson figure,
            @Nullable DifferenceJson topTwoShare,
            @Nullable Double pValue,
            @Nullable Verdict verdict,
            @Nullable Double cohensH,
            @Nullable DifferenceJson mean,
            @Nullable Double hedgesG,
            @Nullable Double superiority,
            @Nullable Double rankPValue) {

        static StatementJson of(StatementComparison comparison) {
            String code = comparison.statement().code();
            return switch (comparison) {
                case Broken broken -> without(code, broken.reason(), null);
                case Hidden _ -> without(code, null, true);
                case Compared compared ->
                    new StatementJson(
                            code,
                            null,
                            null,
                            FigureJson.of(compared.reference()),
                            FigureJson.of(compared.ratings()),
                            DifferenceJson.of(compared.share()),
                            compared.pValue(),
                            compared.verdict(),
                            compared.cohensH(),
                            DifferenceJson.of(compared.mean()),
                            compared.hedgesG(),
                            compared.ranks().superiority(),
                            compared.ranks().pValue());
            };
        }

        private static StatementJson without(String code, @Nullable Reason broken, @Nullable Boolean suppressed) {
            return new StatementJson(
                    code, broken, suppressed, null, null, null, null, null, null, null, null, null, null);
        }
    }

    /** The figure of one wave: valid answers, mean 1 to 5, share of 4 and 5 with its interval. */
    @Serdeable
    record FigureJson(long n, double mean, double topTwoShare, Interval interval) {

        static FigureJson of(Ratings ratings) {
            return new FigureJson(
                    ratings.n(),
                    ratings.mean(),
                    ratings.topTwo().value(),
                    ratings.topTwo().interval());
        }
    }

    /** A difference with its 95 % interval. */
    @Serdeable
    record DifferenceJson(double value, Interval interval) {

        static DifferenceJson of(Difference difference) {
            return new DifferenceJson(difference.value(), difference.interval());
        }
    }
}
