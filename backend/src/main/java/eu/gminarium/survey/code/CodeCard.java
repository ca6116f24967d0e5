package eu.gminarium.survey.code;

/**
 * A code on paper.
 *
 * @param qrCode picture of the address, as a {@code data:} address
 * @param address the survey's full address
 */
public record CodeCard(String qrCode, String address) {}
