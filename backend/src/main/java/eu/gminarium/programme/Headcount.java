package eu.gminarium.programme;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

@Introspected
record Headcount(UUID officeId, long people) {}
