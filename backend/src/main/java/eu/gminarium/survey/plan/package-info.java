/** What a wave plans for one office other than for all: its target and the ways of answering. */
@NullMarked
package eu.gminarium.survey.plan;

import org.jspecify.annotations.NullMarked;
