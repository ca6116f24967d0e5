/** The screen of one wave: its links, how responses come in, what happened to it, and every step of it. */
@NullMarked
package eu.gminarium.ui.survey.wave;

import org.jspecify.annotations.NullMarked;
