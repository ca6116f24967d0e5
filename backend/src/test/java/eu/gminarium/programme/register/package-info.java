/** Tests of the package of the same name. */
@NullMarked
package eu.gminarium.programme.register;

import org.jspecify.annotations.NullMarked;
