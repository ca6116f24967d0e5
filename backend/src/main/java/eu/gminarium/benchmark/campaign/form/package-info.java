/** An office's form in a campaign: what it enters, what is doubtful, who signs it off, what is accepted or given back. */
@NullMarked
package eu.gminarium.benchmark.campaign.form;

import org.jspecify.annotations.NullMarked;
