/** Draws who calls which office with which scenario on which day. */
@NullMarked
package eu.gminarium.mysteryclient.plan;

import org.jspecify.annotations.NullMarked;
