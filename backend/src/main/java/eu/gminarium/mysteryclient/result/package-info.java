/** The ranking of offices and their results by criterion, computed from the scores on every request. */
@NullMarked
package eu.gminarium.mysteryclient.result;

import org.jspecify.annotations.NullMarked;
