/** The whole main job, walked in a browser as the people of a partnership would. */
@NullMarked
package eu.gminarium.ui.walk;

import org.jspecify.annotations.NullMarked;
