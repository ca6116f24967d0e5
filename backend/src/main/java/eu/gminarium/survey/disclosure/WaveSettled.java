package eu.gminarium.survey.disclosure;

import eu.gminarium.tenancy.Partnership;
import java.util.UUID;

/** All responses of a wave are in their final place; published in the transaction that closes the wave. */
public record WaveSettled(Partnership partnership, UUID wave) {}
