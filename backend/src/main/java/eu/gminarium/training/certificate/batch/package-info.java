/** The issue of a whole session's certificates in one go, which goes on without the browser that began it. */
@NullMarked
package eu.gminarium.training.certificate.batch;

import org.jspecify.annotations.NullMarked;
