/** Campaigns: opening and watching them, and the form in which an office enters, signs off and corrects. */
@NullMarked
package eu.gminarium.ui.benchmark.campaign;

import org.jspecify.annotations.NullMarked;
