package eu.gminarium.mysteryclient.plan;

import eu.gminarium.programme.Office;

/**
 * An office as the plan of an audit sees it.
 *
 * @param calls 0 where it takes no part
 * @param usual whether that is what it gets without a choice of its own
 */
public record AuditOffice(Office office, int calls, boolean usual) {}
