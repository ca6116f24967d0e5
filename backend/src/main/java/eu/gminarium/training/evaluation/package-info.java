/** What the participation cards say together, by session, trainer and provider, with small numbers hidden. */
@NullMarked
package eu.gminarium.training.evaluation;

import org.jspecify.annotations.NullMarked;
