/** Charts as plain data: one model gives the drawing on the screen, the drawing on paper, the table and the file of its figures. */
@NullMarked
package eu.gminarium.shared.chart;

import org.jspecify.annotations.NullMarked;
