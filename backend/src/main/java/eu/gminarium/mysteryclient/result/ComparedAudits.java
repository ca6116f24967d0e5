package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.audit.Audit;

/**
 * Two audits with what their calls to offices add up to, of the criteria that both have and with the later audit's weights.
 *
 * @param before of the earlier audit
 * @param after of the later one
 */
record ComparedAudits(Audit earlier, Audit later, ComparedCriteria criteria, OfficeSums before, OfficeSums after) {}
