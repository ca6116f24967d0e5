package eu.gminarium.benchmark.campaign.form;

import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.quality.EntryCheck;
import eu.gminarium.benchmark.quality.Flag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a form.
 *
 * @param now what stands for the campaign's period; null if nothing does
 * @param check what stands for earlier periods by the same definition, and what is doubtful about a value
 */
public record FormLine(IndicatorCard card, @Nullable Measurement now, EntryCheck check) {

    /** What is doubtful about what stands; empty if nothing is. */
    public List<Flag> flags() {
        MeasuredValue entered = now == null || status() == null ? null : now.entered();
        return entered == null ? List.of() : check.flags(entered);
    }

    /** How far the value has come; null if nothing is there, or what was there has been withdrawn. */
    public @Nullable MeasurementStatus status() {
        return now == null || now.status() == MeasurementStatus.WITHDRAWN ? null : now.status();
    }

    /** Number of the latest revision; 0 if nothing is there. */
    public int revision() {
        return now == null ? 0 : now.revision();
    }

    /** Whether the office may still type here: nobody has signed it, or it was given back. */
    public boolean editable() {
        MeasurementStatus status = status();
        return status == null || status == MeasurementStatus.DRAFT || status == MeasurementStatus.RETURNED;
    }

    /** Whether something is doubtful and nobody has said why it is so. */
    public boolean unexplained() {
        MeasuredValue entered = now == null ? null : now.entered();
        return (entered == null || entered.note() == null) && !flags().isEmpty();
    }
}
