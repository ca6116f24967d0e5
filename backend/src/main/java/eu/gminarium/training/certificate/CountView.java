package eu.gminarium.training.certificate;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** How many valid certificates a session has. */
@Introspected
record CountView(UUID sessionId, int valid) {}
