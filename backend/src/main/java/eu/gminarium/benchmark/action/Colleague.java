package eu.gminarium.benchmark.action;

import eu.gminarium.shared.AccountId;

/** A member of an office who has an account. */
public record Colleague(AccountId account, String name) {}
