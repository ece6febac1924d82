package se.vartrannebergen.progress.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.progress.TestProgress;
import se.vartrannebergen.progress.TestProgress.Owner;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class NoticeSheetsTest {
    private static final Language ARABIC = new Language("ar");
    private static final Path PICTURES = Path.of("target", "sheets");

    private final NoticeSheets sheets;
    private final JdbcClient jdbc;
    private final TestLabs labs;
    private final TestPersons persons;
    private Lab lab;
    private TestProgress rows;

    NoticeSheetsTest(NoticeSheets sheets, JdbcClient jdbc, TestLabs labs, TestPersons persons) {
        this.sheets = sheets;
        this.jdbc = jdbc;
        this.labs = labs;
        this.persons = persons;
    }

    @BeforeEach
    void anArea() {
        lab = labs.make();
        rows = new TestProgress(jdbc, lab, persons.newcomer(lab));
    }

    private void muchHappens() {
        var day = LocalDate.now();
        var company = Owner.partner(rows.partner("bolaget", "Bostadsbolaget"));
        var growers = Owner.group(rows.group("Gårdens odlare", "ACTIVE"));
        rows.project("Nya lampor längs gångvägen till skolan", company, "DONE");
        rows.idea("حديقة صغيرة للجميع أمام المدرسة", "ar", "DONE");
        var way = rows.project("Odlingslådor på gården vid Fjällblomman", growers, "UNDER_WAY");
        rows.step(way, 0, true, day.minusDays(9));
        rows.step(way, 1, false, day.plusDays(40));
        rows.idea("ምብራቕ ኣብ መንገዲ", "ti", "IN_PROGRESS");
        rows.idea("Sewing café on Thursdays 🧵🪡", "en", "PLANNED");
        rows.promise("Porten i hus 4 byts ut", company, day.minusDays(30), day.minusDays(3), Optional.empty());
        rows.promise("Bänkar ställs upp vid lekplatsen", growers, day.plusDays(20), day.plusDays(20), Optional.empty());
        rows.owed("Längre öppet i tvättstugan", Optional.empty(), day.plusDays(4));
    }

    private PDDocument sheet(Language language) throws IOException {
        return Loader.loadPDF(sheets.pdf(lab, language).orElseThrow());
    }

    private static String text(PDDocument sheet) throws IOException {
        return new PDFTextStripper().getText(sheet).replaceAll("\\s+", " ");
    }

    private static BufferedImage picture(PDDocument sheet, String name) throws IOException {
        var picture = new PDFRenderer(sheet).renderImageWithDPI(0, 110);
        Files.createDirectories(PICTURES);
        ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
        return picture;
    }

    @Test
    void saysInSwedishWhatHappens() throws Exception {
        muchHappens();
        try (var sheet = sheet(Language.SWEDISH)) {
            assertThat(sheet.getNumberOfPages()).isOne();
            assertThat(text(sheet))
                    .contains("Det här händer i Ett område", "Nya lampor längs gångvägen till skolan", "Bostadsbolaget")
                    .contains("Gårdens odlare", "skulle ha varit klart", "1 idé väntar på svar.")
                    .contains("Skrivet på tigrinja", "Sewing café on Thursdays");
            assertThat(sheet.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(sheet.getDocumentInformation().getTitle()).isEqualTo("Det här händer i Ett område");
            assertThat(sheet.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            picture(sheet, "sv");
        }
    }

    @Test
    void saysInArabicWhatHappens() throws Exception {
        muchHappens();
        try (var sheet = sheet(ARABIC)) {
            assertThat(sheet.getNumberOfPages()).isOne();
            assertThat(text(sheet)).contains("قيد التنفيذ", "حديقة صغيرة للجميع", "Bostadsbolaget", "اكتمل");
            assertThat(sheet.getDocumentCatalog().getLanguage()).isEqualTo("ar");
            picture(sheet, "ar");
        }
    }

    @Test
    void itsCodeLeadsToThePageInItsLanguage() throws Exception {
        try (var sheet = sheet(ARABIC)) {
            var picture = picture(sheet, "empty-ar");
            assertThat(decoded(picture)).endsWith("/progress?lang=ar").startsWith("http");
            assertThat(text(sheet)).contains("الجيران يصوتون");
        }
    }

    private static String decoded(BufferedImage picture) throws Exception {
        var dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Test
    void sixtyLongThingsFitOnOnePage() throws Exception {
        var day = LocalDate.now();
        var owner =
                Owner.partner(rows.partner("staden", "Göteborgs Stads mycket långa förvaltningsnamn för stadsmiljö"));
        var long_ = "Ett mycket långt namn på något som ska göras tillsammans av alla grannar <b>& fler</b> ".repeat(2);
        IntStream.range(0, 20).forEach(number -> {
            rows.project(long_.substring(0, 80), owner, "DONE");
            rows.project(long_.substring(5, 85), owner, "UNDER_WAY");
            rows.promise(long_, owner, day.plusDays(9), day.plusDays(9), Optional.empty());
        });
        try (var sheet = sheet(Language.SWEDISH)) {
            assertThat(sheet.getNumberOfPages()).isOne();
            assertThat(text(sheet)).contains("<b>");
            picture(sheet, "full-sv");
        }
        try (var sheet = sheet(ARABIC)) {
            assertThat(sheet.getNumberOfPages()).isOne();
            picture(sheet, "full-ar");
        }
    }

    @Test
    void whatWasTakenAwayIsOnNoSheet() throws Exception {
        var owner = Owner.partner(rows.partner("staden", "Staden"));
        var hidden = rows.promise("Hemligt löfte", owner, LocalDate.now(), LocalDate.now(), Optional.empty());
        rows.project("Hemligt projekt", owner, "HIDDEN");
        rows.idea("Hemlig idé", "sv", "REMOVED");
        rows.promise(
                "Löfte av dold grupp",
                Owner.group(rows.group("Dold grupp", "HIDDEN")),
                LocalDate.now(),
                LocalDate.now(),
                Optional.empty());
        try (var sheet = sheet(Language.SWEDISH)) {
            assertThat(text(sheet))
                    .contains("Hemligt löfte")
                    .doesNotContain("Hemligt projekt", "Hemlig idé", "Dold grupp", "dold grupp");
        }
        rows.hidePromise(hidden);
        try (var sheet = sheet(Language.SWEDISH)) {
            assertThat(text(sheet)).doesNotContain("Hemligt");
        }
    }

    @Test
    void aSheetThatSaysTheSameIsPrintedOnce() {
        muchHappens();
        var first = sheets.pdf(lab, Language.SWEDISH).orElseThrow();
        assertThat(sheets.pdf(lab, Language.SWEDISH).orElseThrow()).isSameAs(first);
        rows.idea("En idé till", "sv", "DONE");
        assertThat(sheets.pdf(lab, Language.SWEDISH).orElseThrow()).isNotSameAs(first);
    }
}
