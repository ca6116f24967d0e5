package eu.gminarium.publicweb;

/**
 * A language that the page can be read in.
 *
 * @param code ISO 639-1
 * @param name in that language
 * @param href the same page in that language
 * @param current whether it is the page's
 */
public record LanguageLink(String code, String name, String href, boolean current) {}
