/** Refusals: facts of the domain with a stable code, a category and the values a message needs. */
@NullMarked
package eu.gminarium.shared.problem;

import org.jspecify.annotations.NullMarked;
