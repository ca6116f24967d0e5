/** Reports on audits: PDF and XLSX, made in the background, with a note on method. */
@NullMarked
package eu.gminarium.mysteryclient.report;

import org.jspecify.annotations.NullMarked;
