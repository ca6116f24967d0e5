/** Tests of sheets of paper. */
@NullMarked
package eu.gminarium.survey.paper;

import org.jspecify.annotations.NullMarked;
