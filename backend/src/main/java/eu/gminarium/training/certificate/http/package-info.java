/** The REST API of certificates. */
@NullMarked
package eu.gminarium.training.certificate.http;

import org.jspecify.annotations.NullMarked;
