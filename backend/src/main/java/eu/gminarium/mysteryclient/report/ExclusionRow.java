package eu.gminarium.mysteryclient.report;

import io.micronaut.core.annotation.Introspected;

/** Excluded calls of one reason. */
@Introspected
record ExclusionRow(String reason, long calls) {}
