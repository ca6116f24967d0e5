/** What a programme promised to its funder, and how much of it is reached. */
@NullMarked
package eu.gminarium.training.projectindicator;

import org.jspecify.annotations.NullMarked;
