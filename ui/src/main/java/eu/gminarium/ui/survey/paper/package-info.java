/** Sheets of paper: typing them, once and a second time, their batches and files. */
@NullMarked
package eu.gminarium.ui.survey.paper;

import org.jspecify.annotations.NullMarked;
