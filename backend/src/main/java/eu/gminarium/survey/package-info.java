/** Satisfaction surveys for everybody outside: public answers, paper entry, released results, indicators. */
@NullMarked
package eu.gminarium.survey;

import org.jspecify.annotations.NullMarked;
