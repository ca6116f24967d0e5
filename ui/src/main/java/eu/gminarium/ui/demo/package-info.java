/** Loads the two demo partnerships through the services that people use, with a shifted clock. */
@NullMarked
package eu.gminarium.ui.demo;

import org.jspecify.annotations.NullMarked;
