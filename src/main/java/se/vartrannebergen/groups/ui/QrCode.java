package se.vartrannebergen.groups.ui;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Map;

/**
 * An address as a QR code (ISO/IEC 18004), drawn as SVG: sharp at every size, black on white also in the dark, for cameras. A
 * quarter of it may be smudged or torn off.
 */
class QrCode extends HtmlContainer {
    /** White modules around it, as the standard asks for. */
    private static final int QUIET = 4;

    /** @param words what it leads to, for who does not see it */
    QrCode(String address, String words) {
        super("div");
        addClassName("qr");
        getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        getElement().setProperty("innerHTML", svg(address));
    }

    static String svg(String address) {
        var modules = modules(address);
        var size = modules.getWidth() + 2 * QUIET;
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/><path d=\"%s\"/></svg>"
                .formatted(size, size, size, size, path);
    }

    private static ByteMatrix modules(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(address, tooLong);
        }
    }
}
