/** Who is what in a partnership, and the operator's desk: partnerships and their coordinators. */
@NullMarked
package eu.gminarium.security.people;

import org.jspecify.annotations.NullMarked;
