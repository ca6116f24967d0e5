/** What the dashboard says, on paper: the leaders' brief, the partnership's report, a workbook, a paragraph for the council. */
@NullMarked
package eu.gminarium.benchmark.report;

import org.jspecify.annotations.NullMarked;
