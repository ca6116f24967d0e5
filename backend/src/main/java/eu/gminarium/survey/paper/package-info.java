/** Sheets of paper: printed in batches, typed in or imported, a sample of them typed twice. */
@NullMarked
package eu.gminarium.survey.paper;

import org.jspecify.annotations.NullMarked;
