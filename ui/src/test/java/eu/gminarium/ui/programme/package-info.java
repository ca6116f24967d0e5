/** Tests of the programme's screens in a real browser. */
@NullMarked
package eu.gminarium.ui.programme;

import org.jspecify.annotations.NullMarked;
