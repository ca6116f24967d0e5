/** Reports that are made in the background, whatever becomes of the browser that asked for them. */
@NullMarked
package eu.gminarium.survey.report.job;

import org.jspecify.annotations.NullMarked;
