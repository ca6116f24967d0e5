/** Project indicators in the API. */
@NullMarked
package eu.gminarium.training.projectindicator.http;

import org.jspecify.annotations.NullMarked;
