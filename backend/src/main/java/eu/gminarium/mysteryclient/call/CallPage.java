package eu.gminarium.mysteryclient.call;

import java.util.List;

/**
 * A page of calls.
 *
 * @param total how many there are on all pages
 */
public record CallPage(List<Call> calls, long total) {}
