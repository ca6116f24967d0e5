/** Mail that leaves the program: written to the outbox with the change it tells of, sent later. */
@NullMarked
package eu.gminarium.messaging;

import org.jspecify.annotations.NullMarked;
