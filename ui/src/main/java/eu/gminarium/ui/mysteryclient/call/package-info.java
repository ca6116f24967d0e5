/** An auditor's own work: the queue, the call itself, second scorings, samples and conflicts. */
@NullMarked
package eu.gminarium.ui.mysteryclient.call;

import org.jspecify.annotations.NullMarked;
