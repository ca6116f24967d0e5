/** Tests of the package of the same name. */
@NullMarked
package eu.gminarium.programme.staff;

import org.jspecify.annotations.NullMarked;
