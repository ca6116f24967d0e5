/** One append-only row per change, written in the transaction that makes it. */
@NullMarked
package eu.gminarium.activitylog;

import org.jspecify.annotations.NullMarked;
