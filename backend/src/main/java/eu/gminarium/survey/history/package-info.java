/** What happened to a wave: who planned, opened, changed, reminded and closed it, and when. */
@NullMarked
package eu.gminarium.survey.history;

import org.jspecify.annotations.NullMarked;
