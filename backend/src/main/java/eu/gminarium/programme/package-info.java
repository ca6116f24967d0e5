/** Programmes, partner offices, units, employees and topics: the frame in which every other area works. */
@NullMarked
package eu.gminarium.programme;

import org.jspecify.annotations.NullMarked;
