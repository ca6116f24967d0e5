/** The trainings' part of the API. */
@NullMarked
package eu.gminarium.training.http;

import org.jspecify.annotations.NullMarked;
