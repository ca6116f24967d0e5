package eu.gminarium.survey.http.collecting;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.statistics.Share;
import eu.gminarium.survey.http.collecting.SheetsJson.SheetJson;
import eu.gminarium.survey.paper.BatchCounts;
import eu.gminarium.survey.paper.Comparison;
import eu.gminarium.survey.paper.NewBatch;
import eu.gminarium.survey.paper.PaperBatch;
import eu.gminarium.survey.paper.PaperEntry.Entered;
import eu.gminarium.survey.paper.PaperReturn;
import eu.gminarium.survey.paper.SecondEntries;
import eu.gminarium.survey.paper.WaitingSheet;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sheets of paper as the API shows them. */
final class PaperJson {

    private PaperJson() {}

    /**
     * A batch of printed sheets.
     *
     * @param handedOut missing until counted
     * @param returned missing until counted
     * @param left how many more sheets can be typed
     * @param returnRate share of the sheets handed out that came back; missing until both are counted
     * @param checkEvery one sheet in so many is typed a second time; 0 for none
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BatchJson(
            UUID id,
            int number,
            int printed,
            @Nullable Integer handedOut,
            @Nullable Integer returned,
            int entered,
            int left,
            @Nullable Double returnRate,
            int checkEvery,
            SecondEntriesJson secondEntries,
            long version) {

        static BatchJson of(PaperBatch batch) {
            return new BatchJson(
                    batch.id().value(),
                    batch.number(),
                    batch.printed(),
                    batch.handedOut(),
                    batch.returned(),
                    batch.entered(),
                    batch.left(),
                    batch.returnRate().map(Share::value).orElse(null),
                    batch.checkEvery(),
                    SecondEntriesJson.of(batch.secondEntries()),
                    batch.version());
        }
    }

    /**
     * What typing sheets twice has told.
     *
     * @param errorRate share of the compared answers that differ, 0 to 1; missing before the first
     * @param interval of the rate
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SecondEntriesJson(
            int sheets,
            int answers,
            int differing,
            @Nullable Double errorRate,
            @Nullable Interval interval) {

        static SecondEntriesJson of(SecondEntries told) {
            return new SecondEntriesJson(
                    told.sheets(),
                    told.answers(),
                    told.differing(),
                    told.errorRate().map(Share::value).orElse(null),
                    told.errorRate().map(Share::interval).orElse(null));
        }
    }

    /** @param checkEvery one sheet in so many is typed a second time, 0 for none; one in ten unless said */
    @Serdeable
    record NewBatchInput(
            @Min(1) @Max(NewBatch.MAX_PRINTED) int printed,

            @Nullable @PositiveOrZero @Max(NewBatch.MAX_CHECK_EVERY)
            Integer checkEvery) {

        NewBatch toNewBatch() {
            return new NewBatch(printed, checkEvery == null ? NewBatch.USUAL_CHECK : checkEvery);
        }
    }

    /** All three counts; missing or null for what nobody has counted. */
    @Serdeable
    record CountsInput(
            @Min(1) @Max(NewBatch.MAX_PRINTED) int printed,
            @Nullable @PositiveOrZero Integer handedOut,
            @Nullable @PositiveOrZero Integer returned,
            @NotNull Long version) {

        BatchCounts toCounts() {
            return new BatchCounts(printed, handedOut, returned, version);
        }
    }

    /** @param secondEntry numbers to be written on the sheets that are to be typed once more */
    @Serdeable
    record EnteredJson(int sheets, List<Integer> secondEntry) {

        static EnteredJson of(Entered entered) {
            return new EnteredJson(entered.sheets(), entered.secondEntry());
        }
    }

    /** A sheet that is to be typed once more. */
    @Serdeable
    record WaitingJson(UUID batchId, int batchNumber, int number) {

        static WaitingJson of(WaitingSheet sheet) {
            return new WaitingJson(sheet.batch().value(), sheet.batchNumber(), sheet.number());
        }
    }

    /** @param number written on the sheet */
    @Serdeable
    record SecondEntryInput(
            @NotNull UUID batchId,
            @Min(1) int number,
            @NotNull @Valid SheetJson sheet) {}

    /**
     * Two entries of one sheet beside each other.
     *
     * @param compared closed questions with an answer in at least one of them
     */
    @Serdeable
    record ComparisonOfEntriesJson(int compared, List<DifferenceJson> differences) {

        static ComparisonOfEntriesJson of(Comparison comparison) {
            return new ComparisonOfEntriesJson(
                    comparison.compared(),
                    comparison.differences().stream()
                            .map(each -> new DifferenceJson(each.question().code(), each.first(), each.second()))
                            .toList());
        }
    }

    /** A question that was answered differently; codes of the answers, none where there was none. */
    @Serdeable
    record DifferenceJson(String question, Set<String> first, Set<String> second) {}

    /**
     * What an office's sheets of paper tell. The first three numbers are there or missing together: they are missing where nobody
     * counted, or where they would tell how fewer than five people answered; so are the second entries, which are none then.
     *
     * @param rate share of the sheets handed out that came back, 0 to 1
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReturnJson(
            UUID officeId,
            String officeName,
            @Nullable Long handedOut,
            @Nullable Long returned,
            @Nullable Double rate,
            SecondEntriesJson secondEntries) {

        static ReturnJson of(PaperReturn line, String officeName) {
            return new ReturnJson(
                    line.office().value(),
                    officeName,
                    line.rate() == null ? null : line.rate().n(),
                    line.rate() == null ? null : line.rate().hits(),
                    line.rate() == null ? null : line.rate().value(),
                    SecondEntriesJson.of(line.secondEntries()));
        }
    }
}
