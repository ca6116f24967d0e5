/** Accounts, passwords, tokens, memberships and invitations. */
@NullMarked
package eu.gminarium.security.account;

import org.jspecify.annotations.NullMarked;
