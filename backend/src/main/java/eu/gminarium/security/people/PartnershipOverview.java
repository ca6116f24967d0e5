package eu.gminarium.security.people;

import eu.gminarium.security.account.Account;
import eu.gminarium.tenancy.Partnership;
import java.util.List;

/**
 * What the operator knows of a partnership: nothing of its content.
 *
 * @param coordinators who runs it
 * @param members how many people may enter it
 */
public record PartnershipOverview(Partnership partnership, List<Account> coordinators, int members) {}
