/** Screens of the programme's frame: offices, their people, programmes and partners. */
@NullMarked
package eu.gminarium.ui.programme;

import org.jspecify.annotations.NullMarked;
