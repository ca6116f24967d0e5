/** The January list of preferred providers, from the participation cards of the year before. */
@NullMarked
package eu.gminarium.training.preferred;

import org.jspecify.annotations.NullMarked;
