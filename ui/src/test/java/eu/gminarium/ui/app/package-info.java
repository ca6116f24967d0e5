/** Tests of the program's start, frame and building blocks. */
@NullMarked
package eu.gminarium.ui.app;

import org.jspecify.annotations.NullMarked;
