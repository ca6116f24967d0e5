package eu.gminarium.ui.common;

import eu.gminarium.shared.LocalizedText;
import java.util.Optional;

/** What every screen of a partnership says about its data. */
public interface PartnershipNotice {

    /** The notice; empty if there is nothing to say of the partnership. */
    Optional<LocalizedText> of(String slug);
}
