package eu.gminarium.programme.plan;

import eu.gminarium.documents.DocumentId;

/**
 * A picture of the strip of logos that a programme's funder wants on its papers.
 *
 * @param description what is to be read aloud in its place, such as the funder's name
 */
public record Logo(LogoId id, DocumentId document, String description) {}
