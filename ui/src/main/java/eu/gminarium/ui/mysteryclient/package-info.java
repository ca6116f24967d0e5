/** Screens of mystery-client audits: planning, calling, reviewing, and the ranking. */
@NullMarked
package eu.gminarium.ui.mysteryclient;

import org.jspecify.annotations.NullMarked;
