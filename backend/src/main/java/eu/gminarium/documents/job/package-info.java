/** What all reports share that are made in the background. */
@NullMarked
package eu.gminarium.documents.job;

import org.jspecify.annotations.NullMarked;
