@NullMarked
package eu.gminarium.survey.publication;

import org.jspecify.annotations.NullMarked;
