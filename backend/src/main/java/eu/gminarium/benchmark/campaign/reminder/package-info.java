/** Reminders to offices whose forms in a campaign are not signed off. */
@NullMarked
package eu.gminarium.benchmark.campaign.reminder;

import org.jspecify.annotations.NullMarked;
