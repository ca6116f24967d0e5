package eu.gminarium.publicweb;

/**
 * What a check-in link holds.
 *
 * @param partnership the slug
 */
record TrainerKey(String partnership, String secret) {

    /** The page behind the link. */
    String address() {
        return "/check-in/" + partnership + "/" + secret;
    }
}
