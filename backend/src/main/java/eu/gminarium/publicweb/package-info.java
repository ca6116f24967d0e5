/** Pages for people without an account: plain HTML, one request each, no script, no cookie. */
@NullMarked
package eu.gminarium.publicweb;

import org.jspecify.annotations.NullMarked;
