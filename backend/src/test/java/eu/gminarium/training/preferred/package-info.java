/** Tests of the January list. */
@NullMarked
package eu.gminarium.training.preferred;

import org.jspecify.annotations.NullMarked;
