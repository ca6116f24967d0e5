/** The indicators that a partnership publishes, for people and programs without an account. */
@NullMarked
package eu.gminarium.benchmark.opendata;

import org.jspecify.annotations.NullMarked;
