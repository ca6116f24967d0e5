/** Tests of project indicators. */
@NullMarked
package eu.gminarium.training.projectindicator;

import org.jspecify.annotations.NullMarked;
