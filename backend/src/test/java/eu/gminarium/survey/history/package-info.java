/** Tests of the package of the same name. */
@NullMarked
package eu.gminarium.survey.history;

import org.jspecify.annotations.NullMarked;
