/** Tests of the package of the same name. */
@NullMarked
package eu.gminarium.programme.plan;

import org.jspecify.annotations.NullMarked;
