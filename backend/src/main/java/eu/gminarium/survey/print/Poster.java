package eu.gminarium.survey.print;

/**
 * One office's poster, in the words of its language.
 *
 * @param office as it stands on the door
 * @param lead how to take part
 * @param length how much is asked, and how long it takes
 * @param qrCode picture of the address, as a {@code data:} address
 * @param address the survey's full address
 * @param note what is not asked, and until when
 */
public record Poster(
        String office, String heading, String lead, String length, String qrCode, String address, String note) {}
