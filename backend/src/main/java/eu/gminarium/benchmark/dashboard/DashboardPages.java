package eu.gminarium.benchmark.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.gminarium.shared.OfficeId;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The dashboard as written for clients: writing thousands of cells takes longer than finding that they have not changed. */
@Singleton
final class DashboardPages {

    private static final long REMEMBERED_BYTES = 64L * 1024 * 1024;

    /** What makes one page differ from another. */
    private record Key(UUID overview, Locale language, Set<OfficeId> own) {}

    private final Cache<Key, byte[]> pages = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_BYTES)
            .weigher((Key key, byte[] page) -> page.length)
            .build();

    private final ObjectMapper mapper;

    DashboardPages(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    byte[] page(Overview overview, Locale language, Supplier<DashboardJson> content) {
        return pages.get(new Key(overview.key(), language, overview.own()), key -> write(content.get()));
    }

    private byte[] write(DashboardJson content) {
        try {
            return mapper.writeValueAsBytes(content);
        } catch (IOException e) {
            throw new IllegalStateException("the dashboard cannot be written", e);
        }
    }
}
