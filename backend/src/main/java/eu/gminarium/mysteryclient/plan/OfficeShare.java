package eu.gminarium.mysteryclient.plan;

import eu.gminarium.programme.Office;

/**
 * An office that takes part in an audit.
 *
 * @param calls how many it gets, from 1
 */
public record OfficeShare(Office office, int calls) {}
