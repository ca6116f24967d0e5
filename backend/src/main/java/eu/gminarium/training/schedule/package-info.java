/** The support schedule of a programme: published revisions with what changed since the one before, and their files. */
@NullMarked
package eu.gminarium.training.schedule;

import org.jspecify.annotations.NullMarked;
