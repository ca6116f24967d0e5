/** Sign-in for programs and the filter that binds the access of each API request. */
@NullMarked
package eu.gminarium.security.http;

import org.jspecify.annotations.NullMarked;
