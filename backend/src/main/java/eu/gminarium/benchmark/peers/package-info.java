/** With whom an office is compared, why with these, and how it stands among them. */
@NullMarked
package eu.gminarium.benchmark.peers;

import org.jspecify.annotations.NullMarked;
