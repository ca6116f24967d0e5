package eu.gminarium.documents;

import eu.gminarium.shared.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a kept file without reading it.
 *
 * @param fileName as the person named it, without folders
 * @param kind what its first bytes say it is, whatever the name says
 * @param size in bytes
 * @param sha256 64 hexadecimal digits, by which anybody can show that the file is the one that was brought
 * @param account who brought it; null for the program itself
 */
public record Document(
        DocumentId id,
        String fileName,
        FileKind kind,
        long size,
        String sha256,
        Instant createdAt,
        @Nullable AccountId account) {}
