/** The procedure of each office: which steps an application takes there, who decides them, who stands in. */
@NullMarked
package eu.gminarium.training.procedure;

import org.jspecify.annotations.NullMarked;
