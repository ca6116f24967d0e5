/** Papers of a training: forms, cards, travel orders and lists to print, and the scans of signed ones. */
@NullMarked
package eu.gminarium.training.paper;

import org.jspecify.annotations.NullMarked;
