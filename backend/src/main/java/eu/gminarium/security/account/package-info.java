/** Accounts, passwords, tokens and memberships. */
@NullMarked
package eu.gminarium.security.account;

import org.jspecify.annotations.NullMarked;
