/** Keeps the names of an office's employees out of what is written about its calls. */
@NullMarked
package eu.gminarium.mysteryclient.masking;

import org.jspecify.annotations.NullMarked;
