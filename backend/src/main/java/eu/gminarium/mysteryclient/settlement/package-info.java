/** The list of calls that each auditor made in a period, by which they are paid. */
@NullMarked
package eu.gminarium.mysteryclient.settlement;

import org.jspecify.annotations.NullMarked;
