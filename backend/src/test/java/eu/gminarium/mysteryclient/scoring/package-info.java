/** Properties of the arithmetic of scores. */
@NullMarked
package eu.gminarium.mysteryclient.scoring;

import org.jspecify.annotations.NullMarked;
