/** Links that let a person set their first password, and the very first operator. */
@NullMarked
package eu.gminarium.security.invitation;

import org.jspecify.annotations.NullMarked;
