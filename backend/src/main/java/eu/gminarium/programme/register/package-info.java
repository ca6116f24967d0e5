/** TERC, the official register of Poland's territorial units: imported by the operator, searched by coordinators. */
@NullMarked
package eu.gminarium.programme.register;

import org.jspecify.annotations.NullMarked;
