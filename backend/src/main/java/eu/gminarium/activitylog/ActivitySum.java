package eu.gminarium.activitylog;

import io.micronaut.core.annotation.Introspected;

@Introspected
record ActivitySum(long rowCount, long hashSum) {}
