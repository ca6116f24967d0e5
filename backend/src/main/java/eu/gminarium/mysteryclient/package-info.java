/** Mystery-client audits: scenarios, criteria, auditors, calls, and the ranking of offices that comes of them. */
@NullMarked
package eu.gminarium.mysteryclient;

import org.jspecify.annotations.NullMarked;
