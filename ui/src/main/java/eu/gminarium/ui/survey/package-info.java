/** Screens of the surveys: questionnaires, cycles and waves, paper entry, results. */
@NullMarked
package eu.gminarium.ui.survey;

import org.jspecify.annotations.NullMarked;
