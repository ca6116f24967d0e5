package eu.gminarium.ui.common;

import com.vaadin.flow.component.Html;
import io.nayuki.qrcodegen.QrCode;

/** A link as a QR code, drawn as SVG: dark on white in every colour scheme, because phones read it better. */
public final class QrCodeSvg {

    /** Quiet zone around the code, in modules (ISO/IEC 18004). */
    private static final int BORDER = 4;

    private QrCodeSvg() {}

    /** @param label what the picture is, for people who cannot see it */
    public static Html of(String link, String label) {
        QrCode code = QrCode.encodeText(link, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * BORDER;
        // Inside another element the browser reads the picture as SVG, where the case of viewBox matters.
        var picture =
                new Html("""
                    <div class="gm-qr" role="img"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" aria-hidden="true"
                     shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%dv%dH0z"/><path fill="#000" d="%s"/></svg></div>
                    """.formatted(side, side, side, side, modules(code)).strip());
        picture.getElement().setAttribute("aria-label", label);
        return picture;
    }

    private static String modules(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
