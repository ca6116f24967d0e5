/** Tests of messages and calendars as programs and people reach them. */
@NullMarked
package eu.gminarium.ui.messaging;

import org.jspecify.annotations.NullMarked;
