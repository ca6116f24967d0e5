/** Tests of the package of the same name. */
@NullMarked
package eu.gminarium.survey.monitor;

import org.jspecify.annotations.NullMarked;
