package eu.gminarium.publicweb;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An answer that whoever asks may keep for five minutes and then ask after (RFC 9110, 13; RFC 9111). What is taken back is gone for
 * everybody after those minutes.
 *
 * @param tag of the body; weak, because it may be sent compressed
 * @param changedAt since when nothing has changed; null where it is too fresh to prove anything, because dates have seconds only
 */
record Cacheable(String tag, @Nullable Instant changedAt) {

    private static final String KEPT = "public, max-age=300";
    private static final int NOT_MODIFIED = 304;
    private static final int TAG_BYTES = 16;
    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

    static Cacheable of(String body, Instant changedAt, Clock clock) {
        Instant second = changedAt.truncatedTo(ChronoUnit.SECONDS);
        boolean settled = second.isBefore(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return new Cacheable(tag(body), settled ? second : null);
    }

    /** The answer, or that there is nothing newer than what the asker has. */
    MutableHttpResponse<String> answer(HttpRequest<?> request, MutableHttpResponse<String> full) {
        MutableHttpResponse<String> response = isKnownTo(request) ? HttpResponse.status(NOT_MODIFIED, null) : full;
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, KEPT);
        response.getHeaders().set(HttpHeaders.ETAG, tag);
        if (changedAt != null) {
            response.getHeaders().set(HttpHeaders.LAST_MODIFIED, DATE.format(changedAt.atZone(ZoneOffset.UTC)));
        }
        return response;
    }

    /** A tag tells exactly; the date counts only where no tag was sent. */
    private boolean isKnownTo(HttpRequest<?> request) {
        String tags = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return Arrays.stream(tags.split(","))
                    .map(String::strip)
                    .anyMatch(each -> each.equals("*") || each.equals(tag) || ("W/" + each).equals(tag));
        }
        Instant since = date(request.getHeaders().get(HttpHeaders.IF_MODIFIED_SINCE));
        return since != null && changedAt != null && !changedAt.isAfter(since);
    }

    private static @Nullable Instant date(@Nullable String header) {
        try {
            return header == null ? null : ZonedDateTime.parse(header, DATE).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static String tag(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return "W/\"" + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
