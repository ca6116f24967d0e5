package eu.gminarium.survey.print;

import org.jspecify.annotations.Nullable;

/**
 * One office's poster, in the words of its language.
 *
 * @param office as it stands on the door
 * @param place the unit and collection point; null for the office's own link
 * @param lead how to take part
 * @param length how much is asked, and how long it takes
 * @param qrCode picture of the address, as a {@code data:} address
 * @param address the survey's full address
 * @param note what is not asked, and until when
 */
public record Poster(
        String office,
        @Nullable String place,
        String heading,
        String lead,
        String length,
        String qrCode,
        String address,
        String note) {}
