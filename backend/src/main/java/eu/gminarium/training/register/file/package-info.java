/** The training register as a file: a workbook, a text table, a printed form. */
@NullMarked
package eu.gminarium.training.register.file;

import org.jspecify.annotations.NullMarked;
