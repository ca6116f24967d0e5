package eu.gminarium.training.offer;

/**
 * What sending an offer on came to.
 *
 * @param heads how many got it now and had not got it before
 * @param withoutAddress how many of them have no e-mail address and see it only on the screen
 */
public record Sending(int heads, int withoutAddress) {}
