/** Certificates of trainings: issued with a number and a code, printed, checked by anybody, revoked. */
@NullMarked
package eu.gminarium.training.certificate;

import org.jspecify.annotations.NullMarked;
