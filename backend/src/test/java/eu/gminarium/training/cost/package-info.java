/** Tests of the training register's invoices and external trainings. */
@NullMarked
package eu.gminarium.training.cost;

import org.jspecify.annotations.NullMarked;
