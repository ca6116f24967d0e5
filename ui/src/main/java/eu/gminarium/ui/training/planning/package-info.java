/** Screens of what comes before a session: needs, offers, the support schedule, legal minimums. */
@NullMarked
package eu.gminarium.ui.training.planning;

import org.jspecify.annotations.NullMarked;
