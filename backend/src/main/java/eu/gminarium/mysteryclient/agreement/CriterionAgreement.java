package eu.gminarium.mysteryclient.agreement;

import eu.gminarium.mysteryclient.scoring.Agreement;
import eu.gminarium.mysteryclient.script.Criterion;

/**
 * How far two scorings of the same calls agree in one criterion.
 *
 * @param agreement of the calls in which both gave a score
 * @param oneSided calls in which the criterion applied for one of the two only; they are in no other figure
 */
public record CriterionAgreement(Criterion criterion, Agreement agreement, long oneSided) {

    /** Calls in which they could differ: an N/A against a score differs as well. */
    public long compared() {
        return agreement.n() + oneSided;
    }
}
