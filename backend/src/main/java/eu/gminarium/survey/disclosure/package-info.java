/** The only package that reads responses; what leaves it is released or suppressed. */
@NullMarked
package eu.gminarium.survey.disclosure;

import org.jspecify.annotations.NullMarked;
