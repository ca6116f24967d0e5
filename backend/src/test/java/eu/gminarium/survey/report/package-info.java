@NullMarked
package eu.gminarium.survey.report;

import org.jspecify.annotations.NullMarked;
