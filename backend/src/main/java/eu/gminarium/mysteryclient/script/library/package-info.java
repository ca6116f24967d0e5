/** Scripts that wait for audits: kept with all their versions, taken into an audit as its own copy. */
@NullMarked
package eu.gminarium.mysteryclient.script.library;

import org.jspecify.annotations.NullMarked;
