/** Import of employees from a table: a dry run that shows every bad row and why, then everybody or nobody. */
@NullMarked
package eu.gminarium.programme.staffimport;

import org.jspecify.annotations.NullMarked;
