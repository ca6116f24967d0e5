/** Tests of the package of the same name. */
@NullMarked
package eu.gminarium.programme;

import org.jspecify.annotations.NullMarked;
