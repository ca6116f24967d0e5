/** The criteria of a call as they are answered, by hand or by keys. */
@NullMarked
package eu.gminarium.ui.mysteryclient.sheet;

import org.jspecify.annotations.NullMarked;
