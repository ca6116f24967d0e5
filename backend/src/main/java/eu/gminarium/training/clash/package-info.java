/** Warnings about the same person, trainer or room at overlapping times; nothing is refused. */
@NullMarked
package eu.gminarium.training.clash;

import org.jspecify.annotations.NullMarked;
