/** What a closed wave showed, as files for people who were not at the screen: a workbook and a report. */
@NullMarked
package eu.gminarium.survey.report;

import org.jspecify.annotations.NullMarked;
