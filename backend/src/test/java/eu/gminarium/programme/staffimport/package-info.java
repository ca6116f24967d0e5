/** Tests of the package of the same name. */
@NullMarked
package eu.gminarium.programme.staffimport;

import org.jspecify.annotations.NullMarked;
