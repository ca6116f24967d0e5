/** The training register: every participation with its cost, and sums by whatever one asks for. */
@NullMarked
package eu.gminarium.training.register;

import org.jspecify.annotations.NullMarked;
