/** Training needs by unit and topic: collected in periods, added up over all offices, answered by trainings. */
@NullMarked
package eu.gminarium.training.need;

import org.jspecify.annotations.NullMarked;
