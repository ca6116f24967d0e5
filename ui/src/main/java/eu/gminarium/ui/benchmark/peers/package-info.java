/** Screens on which an office is compared with its peers, and those on which peers and indices are chosen. */
@NullMarked
package eu.gminarium.ui.benchmark.peers;

import org.jspecify.annotations.NullMarked;
