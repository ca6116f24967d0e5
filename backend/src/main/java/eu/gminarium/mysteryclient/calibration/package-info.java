/** Written sample calls with reference scores, on which auditors calibrate before their own calls open. */
@NullMarked
package eu.gminarium.mysteryclient.calibration;

import org.jspecify.annotations.NullMarked;
