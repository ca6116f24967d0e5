@NullMarked
package eu.gminarium.survey.report.job;

import org.jspecify.annotations.NullMarked;
