/** Tests of what people are told of trainings. */
@NullMarked
package eu.gminarium.training.message;

import org.jspecify.annotations.NullMarked;
