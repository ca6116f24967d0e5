/** Audits as coordinators plan and lead them: script, offices, auditors, stages, settlement. */
@NullMarked
package eu.gminarium.ui.mysteryclient.plan;

import org.jspecify.annotations.NullMarked;
