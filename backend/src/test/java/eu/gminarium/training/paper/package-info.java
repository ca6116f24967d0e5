/** Tests of papers. */
@NullMarked
package eu.gminarium.training.paper;

import org.jspecify.annotations.NullMarked;
