package eu.gminarium.training.application;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

@Introspected
record SeatsView(UUID officeId, int enrolled, int offered, int waitlisted) {}
