/** The surveys' part of the REST API. */
@NullMarked
package eu.gminarium.survey.http;

import org.jspecify.annotations.NullMarked;
