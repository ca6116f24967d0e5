/** Tests of what a wave plans for one office. */
@NullMarked
package eu.gminarium.survey.plan;

import org.jspecify.annotations.NullMarked;
