/** What offices do about what the indicators say, and what became of it, measured by the same indicator. */
@NullMarked
package eu.gminarium.benchmark.action;

import org.jspecify.annotations.NullMarked;
