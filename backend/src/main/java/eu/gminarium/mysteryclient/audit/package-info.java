/** Audits: planned, running, released, and who sees which of them. */
@NullMarked
package eu.gminarium.mysteryclient.audit;

import org.jspecify.annotations.NullMarked;
