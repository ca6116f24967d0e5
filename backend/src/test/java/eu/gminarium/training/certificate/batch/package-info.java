/** Tests of the issue in one go. */
@NullMarked
package eu.gminarium.training.certificate.batch;

import org.jspecify.annotations.NullMarked;
