/** Tests that look at all screens of the program, whichever area they belong to. */
@NullMarked
package eu.gminarium.ui.screens;

import org.jspecify.annotations.NullMarked;
