package eu.gminarium.programme;

import eu.gminarium.shared.LocalizedText;
import java.util.UUID;

/**
 * A training topic, to which trainings, criteria and indicators refer.
 *
 * @param code stable, kebab-case: {@code client-service}
 * @param archived no longer offered for what is new
 */
public record Topic(UUID id, String code, LocalizedText name, boolean archived) {}
