/** What all parts of the trainings speak: their keys; the parts are sub-packages, each the public API of itself. */
@NullMarked
package eu.gminarium.training;

import org.jspecify.annotations.NullMarked;
