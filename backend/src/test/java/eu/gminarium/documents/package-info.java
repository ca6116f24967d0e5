/** Tests of kept files and of PDF documents. */
@NullMarked
package eu.gminarium.documents;

import org.jspecify.annotations.NullMarked;
