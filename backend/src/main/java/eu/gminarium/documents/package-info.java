/** Files that people bring, kept in the database, and PDF documents that the program makes from templates. */
@NullMarked
package eu.gminarium.documents;

import org.jspecify.annotations.NullMarked;
