/** Which offices an audit calls how often and in which hours, and the draw of who calls whom with which scenario on which day. */
@NullMarked
package eu.gminarium.mysteryclient.plan;

import org.jspecify.annotations.NullMarked;
