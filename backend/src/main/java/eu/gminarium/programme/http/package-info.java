/** The programme's part of the JSON interface. */
@NullMarked
package eu.gminarium.programme.http;

import org.jspecify.annotations.NullMarked;
