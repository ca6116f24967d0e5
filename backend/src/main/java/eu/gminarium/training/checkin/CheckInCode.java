package eu.gminarium.training.checkin;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.ApplicationId;

/**
 * What an enrolled person shows at the door.
 *
 * @param code 128 random bits, for the QR code
 * @param shortCode eight digits and letters that nobody mistakes for one another, to be typed
 */
public record CheckInCode(
        ApplicationId application,
        String employeeName,
        OfficeId office,
        String officeName,
        String code,
        String shortCode) {

    /** The address in the QR code, from the slash on. */
    public String path(String partnershipSlug) {
        return "/a/" + partnershipSlug + "/" + code;
    }

    /** The short code in two groups, as people read it out: {@code K7QM-2XVD}. */
    public String spelled() {
        return shortCode.substring(0, shortCode.length() / 2) + "-" + shortCode.substring(shortCode.length() / 2);
    }
}
