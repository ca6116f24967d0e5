/** Applications for a session, from submission to enrolment or waitlist, step by step. */
@NullMarked
package eu.gminarium.training.application;

import org.jspecify.annotations.NullMarked;
