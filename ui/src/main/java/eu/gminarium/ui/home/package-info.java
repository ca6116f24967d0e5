/** A partnership's home page, composed of what every area has to say to the person. */
@NullMarked
package eu.gminarium.ui.home;

import org.jspecify.annotations.NullMarked;
