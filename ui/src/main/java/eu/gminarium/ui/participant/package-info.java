/** Screens of a programme's participants, their declarations, and the project indicators that follow from them. */
@NullMarked
package eu.gminarium.ui.participant;

import org.jspecify.annotations.NullMarked;
