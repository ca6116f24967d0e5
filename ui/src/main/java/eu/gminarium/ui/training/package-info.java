/** The screens of trainings: schedule, sessions, applications, decisions and attendance. */
@NullMarked
package eu.gminarium.ui.training;

import org.jspecify.annotations.NullMarked;
