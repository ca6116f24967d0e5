/** Tests of the area's part of the same name. */
@NullMarked
package eu.gminarium.training.offer;

import org.jspecify.annotations.NullMarked;
