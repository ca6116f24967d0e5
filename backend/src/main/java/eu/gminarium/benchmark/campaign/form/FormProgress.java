package eu.gminarium.benchmark.campaign.form;

import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.shared.OfficeId;

/**
 * How far an office has come with a form.
 *
 * @param open how many lines say nothing, or were given back and are as they were
 * @param takesValues whether the office may enter today
 */
public record FormProgress(Campaign campaign, OfficeId office, FormState state, long open, boolean takesValues) {}
