/** Sign-in, people and the rules that every address of the API follows, over HTTP. */
@NullMarked
package eu.gminarium.ui.people;

import org.jspecify.annotations.NullMarked;
