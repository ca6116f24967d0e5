/** Screens of the training register: the list with its sums, invoices, external trainings. */
@NullMarked
package eu.gminarium.ui.register;

import org.jspecify.annotations.NullMarked;
