/** The training register, invoices and external trainings in the API. */
@NullMarked
package eu.gminarium.training.register.http;

import org.jspecify.annotations.NullMarked;
