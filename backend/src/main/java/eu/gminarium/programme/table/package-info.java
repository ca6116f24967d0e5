/** Reads tables that people upload, CSV or XLSX, and says plainly why a file is none. */
@NullMarked
package eu.gminarium.programme.table;

import org.jspecify.annotations.NullMarked;
