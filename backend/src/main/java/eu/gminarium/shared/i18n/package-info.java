/** Texts, numbers, dates and sorting in the three languages of the interface. */
@NullMarked
package eu.gminarium.shared.i18n;

import org.jspecify.annotations.NullMarked;
