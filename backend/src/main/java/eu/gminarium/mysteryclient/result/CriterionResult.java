package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.scoring.Points;
import eu.gminarium.mysteryclient.script.CriterionId;
import eu.gminarium.shared.OfficeId;

/**
 * What an office's scored calls got in one criterion.
 *
 * @param n calls where it applied
 */
public record CriterionResult(OfficeId office, CriterionId criterion, Points points, int n) {}
