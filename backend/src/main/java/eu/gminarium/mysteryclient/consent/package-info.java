/** Whether a public ranking may name an office, as each office decides for itself. */
@NullMarked
package eu.gminarium.mysteryclient.consent;

import org.jspecify.annotations.NullMarked;
