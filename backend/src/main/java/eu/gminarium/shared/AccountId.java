package eu.gminarium.shared;

import java.util.UUID;

/** An account's key. */
public record AccountId(UUID value) {

    public static AccountId next() {
        return new AccountId(Ids.timeOrdered());
    }
}
