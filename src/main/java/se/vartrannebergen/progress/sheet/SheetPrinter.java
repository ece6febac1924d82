package se.vartrannebergen.progress.sheet;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import se.vartrannebergen.shared.Language;

/** Makes paper of HTML: PDF with tags (PDF/UA, ISO 14289-1). It fetches nothing: what is on the sheet stands in its HTML. */
class SheetPrinter {
    private final SheetFonts fonts;

    SheetPrinter(SheetFonts fonts) {
        this.fonts = fonts;
    }

    record Printed(byte[] pdf, int pages) {}

    Printed print(String html, Language language) {
        var bytes = new ByteArrayOutputStream(65_536);
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new Letters());
        builder.defaultTextDirection(language.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:image/png;base64,") ? uri : null);
        builder.withDiagnosticConsumer(said -> {});
        builder.withProducer("Vårt Rannebergen");
        fonts.into(builder);
        builder.withHtmlContent(html, null);
        builder.toStream(bytes);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            var pages = renderer.getRootBox().getLayer().getPages().size();
            renderer.createPDF();
            return new Printed(bytes.toByteArray(), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shapes letters as ICU does, then draws them as the fonts have them. */
    private static final class Letters extends ICUBidiReorderer {
        @Override
        public String shapeText(String text) {
            return SheetFonts.drawn(super.shapeText(text));
        }
    }
}
