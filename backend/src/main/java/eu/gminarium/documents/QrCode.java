package eu.gminarium.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A QR code as a picture for a printed document. */
public final class QrCode {

    private static final int QUIET_ZONE = 4;
    private static final int DOTS_PER_MODULE = 6;

    private QrCode() {}

    /** A PNG of the text as an address that a page can hold: {@code data:image/png;base64,…}. */
    public static String picture(String text) {
        return Pictures.address(FileKind.PNG, png(text));
    }

    private static byte[] png(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        int width = (code.size + 2 * QUIET_ZONE) * DOTS_PER_MODULE;
        var image = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                boolean dark = code.getModule(x / DOTS_PER_MODULE - QUIET_ZONE, y / DOTS_PER_MODULE - QUIET_ZONE);
                image.setRGB(x, y, (dark ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
