package eu.gminarium.survey.paper;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.statistics.Share;
import eu.gminarium.survey.wave.WaveId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sheets of paper that were printed together for one office in one wave. No response refers to its batch: the counts tell how many
 * came back and whether all of them were typed.
 *
 * @param number printed on the sheets; counts from 1 in each office of a wave
 * @param printed how many there are, 1 to {@value NewBatch#MAX_PRINTED}
 * @param handedOut null until somebody has counted
 * @param returned null until somebody has counted
 * @param entered sheets that were typed or imported so far; never more than there are
 * @param checkEvery one sheet in so many is typed a second time; 0 for none
 */
public record PaperBatch(
        PaperBatchId id,
        WaveId wave,
        OfficeId office,
        int number,
        int printed,
        @Nullable Integer handedOut,
        @Nullable Integer returned,
        int entered,
        int checkEvery,
        SecondEntries secondEntries,
        long version) {

    public PaperBatch {
        if (handedOut != null && (handedOut < 0 || handedOut > printed)) {
            throw InvalidField.of("handedOut", "survey.batch.handed-out.range", printed);
        }
        int most = handedOut == null ? printed : handedOut;
        if (returned != null && (returned < 0 || returned > most)) {
            throw InvalidField.of("returned", "survey.batch.returned.range", most);
        }
        if (entered > (returned == null ? most : returned)) {
            throw InvalidField.of(
                    returned == null ? "handedOut" : "returned", "survey.batch.fewer-than-entered", entered);
        }
    }

    /** How many more sheets can be typed. */
    public int left() {
        int most = handedOut == null ? printed : handedOut;
        return (returned == null ? most : returned) - entered;
    }

    /** The share of the sheets handed out that came back; empty until both are counted. */
    public Optional<Share> returnRate() {
        return handedOut == null || returned == null || handedOut == 0
                ? Optional.empty()
                : Optional.of(new Share(handedOut, returned));
    }

    /**
     * Whether the sheet is typed a second time: every so manieth one from a start that differs from batch to batch, so that no clerk
     * knows it beforehand and the sample is as large as was wanted.
     *
     * @param sheet its number, from 1 in the order of typing
     */
    boolean isChecked(int sheet) {
        return checkEvery > 0 && Math.floorMod(sheet + id.value().hashCode(), checkEvery) == 0;
    }

    PaperBatch counted(BatchCounts counts) {
        return new PaperBatch(
                id,
                wave,
                office,
                number,
                counts.printed(),
                counts.handedOut(),
                counts.returned(),
                entered,
                checkEvery,
                secondEntries,
                version);
    }
}
