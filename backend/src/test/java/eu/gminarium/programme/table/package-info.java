/** Tests of the package of the same name. */
@NullMarked
package eu.gminarium.programme.table;

import org.jspecify.annotations.NullMarked;
