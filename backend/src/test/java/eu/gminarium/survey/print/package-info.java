@NullMarked
package eu.gminarium.survey.print;

import org.jspecify.annotations.NullMarked;
