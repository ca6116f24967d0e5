/** The program itself: start, servlet container, sign-in and the frame around every screen. */
@NullMarked
package eu.gminarium.ui.app;

import org.jspecify.annotations.NullMarked;
