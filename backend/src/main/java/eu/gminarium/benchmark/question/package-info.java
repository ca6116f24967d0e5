/** What one asks an office that stands out, and what it answers. */
@NullMarked
package eu.gminarium.benchmark.question;

import org.jspecify.annotations.NullMarked;
