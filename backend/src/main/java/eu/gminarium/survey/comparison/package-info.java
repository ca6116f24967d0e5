/** What changed from one wave to another, worked out from what may be shown of both. */
@NullMarked
package eu.gminarium.survey.comparison;

import org.jspecify.annotations.NullMarked;
