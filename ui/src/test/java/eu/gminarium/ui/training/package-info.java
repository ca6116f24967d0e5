/** Tests of the trainings over HTTP and on screens. */
@NullMarked
package eu.gminarium.ui.training;

import org.jspecify.annotations.NullMarked;
