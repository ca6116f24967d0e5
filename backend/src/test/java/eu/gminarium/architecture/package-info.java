/** Every arrow between the areas, and the rules that keep them safe, as tests that say why. */
@NullMarked
package eu.gminarium.architecture;

import org.jspecify.annotations.NullMarked;
