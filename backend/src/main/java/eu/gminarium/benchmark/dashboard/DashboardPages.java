package eu.gminarium.benchmark.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.gminarium.shared.OfficeId;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** The dashboard as written for clients: writing thousands of cells takes longer than finding that they have not changed. */
@Singleton
final class DashboardPages {

    private static final long REMEMBERED_BYTES = 64L * 1024 * 1024;

    private static final int EXPECTED_RATIO = 8;

    /** What makes one page differ from another. */
    private record Key(UUID overview, Locale language, Set<OfficeId> own, boolean compressed) {}

    private final Cache<Key, byte[]> pages = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_BYTES)
            .weigher((Key key, byte[] page) -> page.length)
            .build();

    private final ObjectMapper mapper;

    DashboardPages(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** @param compressed whether the page is wanted by gzip */
    byte[] page(Overview overview, Locale language, boolean compressed, Supplier<DashboardJson> content) {
        Key key = new Key(overview.key(), language, overview.own(), compressed);
        return pages.get(key, same -> compressed ? gzip(write(content.get())) : write(content.get()));
    }

    private static byte[] gzip(byte[] page) {
        var bytes = new ByteArrayOutputStream(page.length / EXPECTED_RATIO);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] write(DashboardJson content) {
        try {
            return mapper.writeValueAsBytes(content);
        } catch (IOException e) {
            throw new IllegalStateException("the dashboard cannot be written", e);
        }
    }
}
