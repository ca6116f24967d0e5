/** Calls of a drawn sample that a second auditor scores as well, and how far the two agree. */
@NullMarked
package eu.gminarium.mysteryclient.agreement;

import org.jspecify.annotations.NullMarked;
