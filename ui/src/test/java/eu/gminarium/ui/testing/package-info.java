/** The running program with its demo partnerships, started once for all HTTP and browser tests. */
@NullMarked
package eu.gminarium.ui.testing;

import org.jspecify.annotations.NullMarked;
