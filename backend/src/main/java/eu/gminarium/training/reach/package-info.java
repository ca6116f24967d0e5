/** Whose rows of staff a person reaches, for the parts that ask by resource. */
@NullMarked
package eu.gminarium.training.reach;

import org.jspecify.annotations.NullMarked;
