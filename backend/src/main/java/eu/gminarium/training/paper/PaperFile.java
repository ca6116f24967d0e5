package eu.gminarium.training.paper;

/**
 * The file of a scanned paper, as somebody brings it.
 *
 * @param name as the person named it
 */
public record PaperFile(String name, byte[] content) {}
