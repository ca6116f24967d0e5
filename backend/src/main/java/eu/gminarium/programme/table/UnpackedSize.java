package eu.gminarium.programme.table;

import eu.gminarium.programme.table.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unpacks an archive into nothing, to know its real size before a reader trusts it. */
final class UnpackedSize {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MAX_MEGABYTES = 60;
    private static final int MAX_ENTRIES = 1_000;

    private UnpackedSize() {}

    /**
     * Uses the same archive reader as the workbook's, so that both see the same entries.
     *
     * @throws UnreadableFile if it unpacks to more than 60 MB or 1,000 files, or is no archive
     */
    static void check(byte[] file) {
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(archive.getEntries());
            if (entries.size() > MAX_ENTRIES) {
                throw new UnreadableFile(Reason.UNPACKS_TOO_LARGE, MAX_MEGABYTES);
            }
            long left = (long) MAX_MEGABYTES * MEGABYTE;
            for (ZipArchiveEntry entry : entries) {
                left -= sizeUpTo(archive, entry, left);
            }
        } catch (IOException | IllegalArgumentException broken) {
            UnreadableFile refused = new UnreadableFile(Reason.NO_TABLE);
            refused.initCause(broken);
            throw refused;
        }
    }

    private static long sizeUpTo(ZipFile archive, ZipArchiveEntry entry, long limit) throws IOException {
        byte[] buffer = new byte[MEGABYTE / 16];
        long size = 0;
        try (InputStream content = archive.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new UnreadableFile(Reason.UNPACKS_TOO_LARGE, MAX_MEGABYTES);
                }
            }
        }
        return size;
    }
}
