/** The API of what comes before a session: needs, offers, the support schedule, minimum plans. */
@NullMarked
package eu.gminarium.training.planning;

import org.jspecify.annotations.NullMarked;
