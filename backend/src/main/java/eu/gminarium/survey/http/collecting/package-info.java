/** How answers come in over HTTP: links, codes, plans, prints and sheets of paper. */
@NullMarked
package eu.gminarium.survey.http.collecting;

import org.jspecify.annotations.NullMarked;
