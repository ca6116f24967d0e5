package eu.gminarium.benchmark.measurement;

import java.time.Instant;

/** One state of a measurement; nothing overwrites it. */
public record MeasurementRevision(int number, MeasuredValue value, MeasurementStatus status, Instant at) {}
