package eu.gminarium.programme.table;

import eu.gminarium.programme.table.UnreadableFile.Reason;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** An uploaded file that should hold a table. What it is, its bytes say; its name is not believed. */
public final class TableFile {

    /** The largest file that is taken, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    static final int MAX_ROWS = 10_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableFile() {}

    /**
     * Reads a CSV file (UTF-8 or Windows-1250; semicolon, comma, tab or bar) or the first visible sheet of an XLSX workbook.
     *
     * @throws FileTooLarge over {@link #MAX_BYTES}
     * @throws UnreadableFile if the file holds no table
     */
    public static Table read(byte[] file) {
        return read(file, MAX_ROWS);
    }

    /**
     * The same with another limit of rows.
     *
     * @throws FileTooLarge over {@link #MAX_BYTES}
     * @throws UnreadableFile if the file holds no table, or more rows
     */
    public static Table read(byte[] file, int maxRows) {
        if (file.length > MAX_BYTES) {
            throw new FileTooLarge(MAX_BYTES / 1024 / 1024);
        }
        if (startsWith(file, OLE2)) {
            throw new UnreadableFile(Reason.OLD_EXCEL);
        }
        Table table = startsWith(file, ZIP) ? Workbook.read(file, maxRows) : CsvText.read(file, maxRows);
        if (table.rows().isEmpty()) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        return table;
    }

    /** What tells a file from any other: its SHA-256 in hexadecimal. */
    public static String fingerprint(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static boolean startsWith(byte[] file, byte[] signature) {
        return file.length >= signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }
}
