/** Screens for accounts and roles, mail, one's own profile, and the operator's desk. */
@NullMarked
package eu.gminarium.ui.people;

import org.jspecify.annotations.NullMarked;
