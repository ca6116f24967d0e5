/** What came of waves over HTTP: results, comparisons, comments, reports, publication. */
@NullMarked
package eu.gminarium.survey.http.results;

import org.jspecify.annotations.NullMarked;
