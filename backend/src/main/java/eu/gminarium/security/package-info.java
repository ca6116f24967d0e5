/** Who may do what: roles, the permission table, and the access of the person behind the current work. */
@NullMarked
package eu.gminarium.security;

import org.jspecify.annotations.NullMarked;
