/** Tests of the area's part of the same name. */
@NullMarked
package eu.gminarium.training.clash;

import org.jspecify.annotations.NullMarked;
