package eu.gminarium.programme.table;

import eu.gminarium.programme.table.Table.Encoding;
import eu.gminarium.programme.table.UnreadableFile.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file's text and the encoding in which it was found. Nothing is replaced: what cannot be read is refused. */
record DecodedText(String text, Encoding encoding) {

    private static final Charset WINDOWS_1250 = Charset.forName("windows-1250");
    private static final String BOM = "\uFEFF";
    private static final char NOT_UTF8 = '\uFFFD';
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

    /** Letters of the region's languages and the signs of its typography; ISO 8859-2 read as 1250 gives others. */
    private static final Pattern NOT_REGIONAL = Pattern.compile(
            "[^\\p{ASCII}\\p{IsLatin}\\u00A0\\u00A7\\u00AB\\u00BB\\u00B0\\u2013\\u2014\\u2018-\\u201E\\u2026]");

    static DecodedText of(byte[] file) {
        Optional<DecodedText> decoded = utf8(file);
        DecodedText text = decoded.isPresent() ? decoded.get() : windows1250(file);
        Matcher control = CONTROL.matcher(text.text);
        if (control.find()) {
            throw refused(line(text.text, control.start()));
        }
        return text;
    }

    /** What is broken from its first line on is no text at all. */
    private static UnreadableFile refused(long controlLine) {
        return controlLine == 1
                ? new UnreadableFile(Reason.NO_TABLE)
                : new UnreadableFile(Reason.CONTROL_CHARACTER, controlLine);
    }

    private static Optional<DecodedText> utf8(byte[] file) {
        String text = strict(file, StandardCharsets.UTF_8);
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(
                text.startsWith(BOM)
                        ? new DecodedText(text.substring(1), Encoding.UTF_8_BOM)
                        : new DecodedText(text, Encoding.UTF_8));
    }

    private static DecodedText windows1250(byte[] file) {
        String loose = new String(file, StandardCharsets.UTF_8);
        String text = strict(file, WINDOWS_1250);
        if (CONTROL.matcher(loose).find()) {
            throw new UnreadableFile(Reason.NO_TABLE);
        }
        if (loose.startsWith(BOM) || hasUtf8Letter(file)) {
            throw new UnreadableFile(Reason.BROKEN_UTF8, line(loose, loose.indexOf(NOT_UTF8)));
        }
        if (text == null || NOT_REGIONAL.matcher(text).find()) {
            throw new UnreadableFile(Reason.UNKNOWN_ENCODING);
        }
        return new DecodedText(text, Encoding.WINDOWS_1250);
    }

    /** The line in which a character stands, from 1. */
    private static long line(String text, int at) {
        return text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    /** Two bytes that are a letter in UTF-8, and in Windows-1250 a pair that no word of the region has: {@code Ăł}. */
    private static boolean hasUtf8Letter(byte[] file) {
        for (int i = 0; i + 1 < file.length; i++) {
            int lead = file[i] & 0xFF;
            int next = file[i + 1] & 0xFF;
            if (lead >= 0xC3 && lead <= 0xC5 && next >= 0x80 && next <= 0xBF) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String strict(byte[] file, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notInThisCharset) {
            return null;
        }
    }
}
