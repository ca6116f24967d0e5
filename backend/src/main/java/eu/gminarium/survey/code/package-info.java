/** Codes that open a wave's survey once, and the cards and files with them. */
@NullMarked
package eu.gminarium.survey.code;

import org.jspecify.annotations.NullMarked;
