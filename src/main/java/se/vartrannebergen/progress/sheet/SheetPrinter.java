package se.vartrannebergen.progress.sheet;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import se.vartrannebergen.shared.Language;

/** Makes paper of HTML: PDF with tags (PDF/UA, ISO 14289-1). It fetches nothing: what is on the sheet stands in its HTML. */
class SheetPrinter {
    private final SheetFonts fonts;

    SheetPrinter(SheetFonts fonts) {
        XRLog.setLoggingEnabled(false); // it would tell of each page
        this.fonts = fonts;
    }

    /** Whether it is no longer than one page; costs a small part of what printing does. */
    boolean fitsOnePage(String html, Language language) {
        try (var renderer =
                builder(html, language, OutputStream.nullOutputStream()).buildPdfRenderer()) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size() <= 1;
        }
    }

    byte[] print(String html, Language language) {
        var bytes = new ByteArrayOutputStream(65_536);
        try {
            builder(html, language, bytes).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private PdfRendererBuilder builder(String html, Language language, OutputStream to) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new Letters());
        builder.defaultTextDirection(language.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        builder.useUriResolver((base, uri) -> uri.startsWith(SheetCode.PICTURE) ? uri : null);
        builder.withProducer("Vårt Rannebergen");
        fonts.into(builder);
        builder.withHtmlContent(html, null);
        builder.toStream(to);
        return builder;
    }

    /** Shapes letters as ICU does, then draws them as the fonts have them. */
    private static final class Letters extends ICUBidiReorderer {
        @Override
        public String shapeText(String text) {
            return SheetFonts.drawn(super.shapeText(text));
        }
    }
}
