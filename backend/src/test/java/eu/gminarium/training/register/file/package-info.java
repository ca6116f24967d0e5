/** Tests of the training register as files. */
@NullMarked
package eu.gminarium.training.register.file;

import org.jspecify.annotations.NullMarked;
