/** Tests of the package of the same name. */
@NullMarked
package eu.gminarium.survey.next;

import org.jspecify.annotations.NullMarked;
