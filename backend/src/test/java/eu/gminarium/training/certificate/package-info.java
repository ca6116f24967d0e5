/** Tests of certificates. */
@NullMarked
package eu.gminarium.training.certificate;

import org.jspecify.annotations.NullMarked;
