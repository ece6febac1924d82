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
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.progress.TestProgress;
import se.vartrannebergen.progress.TestProgress.Owner;
import se.vartrannebergen.projects.ProjectPages;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class ProjectSheetsTest {
    private static final Language ARABIC = new Language("ar");
    private static final Path PICTURES = Path.of("target", "sheets");
    private static final String TITLE = "Nya lampor längs gångvägen till skolan";

    private final ProjectSheets sheets;
    private final ProjectPages pages;
    private final SheetController controller;
    private final JdbcClient jdbc;
    private final TestLabs labs;
    private final TestPersons persons;
    private final LocalDate day = LocalDate.now();
    private Lab lab;
    private TestProgress rows;
    private long project;

    ProjectSheetsTest(
            ProjectSheets sheets,
            ProjectPages pages,
            SheetController controller,
            JdbcClient jdbc,
            TestLabs labs,
            TestPersons persons) {
        this.sheets = sheets;
        this.pages = pages;
        this.controller = controller;
        this.jdbc = jdbc;
        this.labs = labs;
        this.persons = persons;
    }

    @BeforeEach
    void aProjectUnderWay() {
        lab = labs.make();
        rows = new TestProgress(jdbc, lab, persons.newcomer(lab));
        var company = Owner.partner(rows.partner("bolaget", "Bostadsbolaget"));
        project = rows.project(TITLE, company, "UNDER_WAY");
        rows.step(project, 0, true, day.minusDays(9));
        rows.step(project, 1, false, day.plusDays(40));
        promised(rows.promise(
                "Lamporna lyser hela natten", company, day.plusDays(60), day.plusDays(60), Optional.empty()));
        promised(rows.promise(
                "Stolparna målas <b>röda</b>", company, day.minusDays(9), day.minusDays(3), Optional.empty()));
    }

    private void promised(long promise) {
        rows.ofProject(promise, project);
    }

    private PDDocument sheet(Language language) throws IOException {
        var page = pages.find(lab.id(), project).orElseThrow();
        return Loader.loadPDF(sheets.pdf(lab, language, page).orElseThrow());
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

    private static String decoded(BufferedImage picture) throws Exception {
        var dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Test
    void saysInSwedishWhereItStandsWhoHasTheBallAndWhatComesNext() throws Exception {
        try (var sheet = sheet(Language.SWEDISH)) {
            assertThat(sheet.getNumberOfPages()).isOne();
            assertThat(text(sheet))
                    .contains(
                            "Det här blir verklighet i Ett område", TITLE, "Ansvarar för projektet: ", "Bostadsbolaget")
                    .contains("Planerat", "Pågår", "Nästa steg", "senast ", "1 av 2 steg klara")
                    .contains("Lamporna lyser hela natten", "ska vara klart", "<b>röda</b>", "skulle ha varit klart")
                    .contains("Följ projektet");
            assertThat(sheet.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(sheet.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            picture(sheet, "project-sv");
        }
    }

    @Test
    void saysTheSameInArabicAndItsCodeLeadsToTheProjectInThatLanguage() throws Exception {
        try (var sheet = sheet(ARABIC)) {
            assertThat(sheet.getNumberOfPages()).isOne();
            assertThat(text(sheet)).contains("قيد التنفيذ", "الخطوة التالية", "Bostadsbolaget", "تابع المشروع");
            assertThat(sheet.getDocumentCatalog().getLanguage()).isEqualTo("ar");
            assertThat(decoded(picture(sheet, "project-ar"))).endsWith("/projects/" + project + "?lang=ar");
        }
    }

    @Test
    void whatIsLongOrDoneOrStoppedIsOnePageToo() throws Exception {
        var long_ = "Ett mycket långt namn på något som ska göras tillsammans av alla grannar ".repeat(3);
        jdbc.sql("UPDATE project SET title = ? WHERE id = ?")
                .params(long_.substring(0, 80), project)
                .update();
        jdbc.sql("UPDATE promise SET text = ? WHERE project_id = ?")
                .params(long_, project)
                .update();
        try (var sheet = sheet(ARABIC)) {
            assertThat(sheet.getNumberOfPages()).isOne();
            picture(sheet, "project-full-ar");
        }
        rows.givenUp(project);
        try (var sheet = sheet(Language.SWEDISH)) {
            assertThat(sheet.getNumberOfPages()).isOne();
            assertThat(text(sheet)).contains("Projektet drivs inte vidare.").doesNotContain("Nästa steg");
        }
    }

    private int status(long wanted) {
        var request = new MockHttpServletRequest();
        request.setServerName(lab.slug() + ".localhost");
        request.setParameter("lang", "sv");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            return controller.ofProject(wanted, request).getStatusCode().value();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Test
    void onlyWhatEverybodyReadsIsPrinted() {
        assertThat(status(project)).isEqualTo(200);
        var hidden = rows.project("Hemligt", Owner.group(rows.group("Dold grupp", "HIDDEN")), "UNDER_WAY");
        assertThat(status(hidden)).isEqualTo(404);
        jdbc.sql("UPDATE project SET stood_as = state, state = 'HIDDEN' WHERE id = ?")
                .param(project)
                .update();
        assertThat(status(project)).isEqualTo(404);
        assertThat(status(999_999_999)).isEqualTo(404);
    }
}
