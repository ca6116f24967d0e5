/** Tests of comments and their tags. */
@NullMarked
package eu.gminarium.survey.comment;

import org.jspecify.annotations.NullMarked;
