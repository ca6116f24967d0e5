package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.toUnmodifiableMap;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.ui.common.PartnershipNotice;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Says on the screens of the demo what of it is real and what is invented. */
@Singleton
final class DemoNotices implements PartnershipNotice {

    private final Map<String, LocalizedText> notices = DemoFile.rows("partnership.csv").stream()
            .collect(toUnmodifiableMap(row -> row.text("partnership"), row -> row.localized("notice")));

    @Override
    public Optional<LocalizedText> of(String slug) {
        return Optional.ofNullable(notices.get(slug));
    }
}
