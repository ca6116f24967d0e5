/** The people who make calls and visits, and the offices that are closed to each of them. */
@NullMarked
package eu.gminarium.mysteryclient.auditor;

import org.jspecify.annotations.NullMarked;
