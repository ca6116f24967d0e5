/** Single calls and visits: planned, attempted, scored, corrected, or entered in bulk. */
@NullMarked
package eu.gminarium.mysteryclient.call;

import org.jspecify.annotations.NullMarked;
