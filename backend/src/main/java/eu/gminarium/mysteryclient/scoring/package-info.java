/** The arithmetic of scores: points, indices, their intervals and ranks; it knows no database and no people. */
@NullMarked
package eu.gminarium.mysteryclient.scoring;

import org.jspecify.annotations.NullMarked;
