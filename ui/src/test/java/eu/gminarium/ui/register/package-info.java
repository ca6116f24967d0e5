/** Tests of the training register, participants and project indicators over HTTP and in the demo. */
@NullMarked
package eu.gminarium.ui.register;

import org.jspecify.annotations.NullMarked;
