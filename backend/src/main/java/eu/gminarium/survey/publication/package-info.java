/** What a partnership tells the public of its waves, which offices are named there, and what they did about what people said. */
@NullMarked
package eu.gminarium.survey.publication;

import org.jspecify.annotations.NullMarked;
