/** What a partnership tells the public of its surveys, as its staff decide it. */
@NullMarked
package eu.gminarium.ui.survey.publication;

import org.jspecify.annotations.NullMarked;
