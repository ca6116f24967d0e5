/** Statistics against published tables and against R. */
@NullMarked
package eu.gminarium.shared.statistics;

import org.jspecify.annotations.NullMarked;
