package se.vartrannebergen.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.documents.DocumentRefused.Reason;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.files.Pictures;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupUnknown;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.groups.Joining;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class DocumentsTest {
    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final Documents documents;
    private final DocumentLists lists;
    private final DocumentImages photos;
    private final DocumentFiles files;
    private final DocumentSweep sweep;
    private final ModeratedDocuments moderated;
    private final Groups service;
    private final TestGroups groups;
    private final TestLabs labs;
    private final TestPersons persons;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;
    private PersonId member;
    private PersonId outsider;
    private long group;

    DocumentsTest(
            Documents documents,
            DocumentLists lists,
            DocumentImages photos,
            DocumentFiles files,
            DocumentSweep sweep,
            ModeratedDocuments moderated,
            Groups service,
            TestGroups groups,
            TestLabs labs,
            TestPersons persons,
            JdbcClient jdbc) {
        this.documents = documents;
        this.lists = lists;
        this.photos = photos;
        this.files = files;
        this.sweep = sweep;
        this.moderated = moderated;
        this.service = service;
        this.groups = groups;
        this.labs = labs;
        this.persons = persons;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aGroupForItsMembers() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        member = persons.resident(lab);
        outsider = persons.resident(lab);
        group = groups.started(lab, coordinator, Reading.MEMBERS);
        groups.join(lab, group, member);
    }

    private static NewDocument said(String description) {
        return new NewDocument(new PlainText(description), Language.SWEDISH, PhotoConsent.NOBODY_SHOWN);
    }

    private Received received(String name, byte[] bytes) {
        return documents.receive(lab.id(), member, group, name, new ByteArrayInputStream(bytes));
    }

    private long added(String name, byte[] bytes) {
        return documents.add(lab.id(), member, group, received(name, bytes), said("En ritning"));
    }

    private DocumentType type(String name, byte[] bytes) {
        try (var file = received(name, bytes)) {
            return file.type();
        }
    }

    private void refused(Reason why, String name, byte[] bytes) {
        assertThatThrownBy(() -> received(name, bytes))
                .as(name)
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(why));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... namesAndContents) {
        var parts = new LinkedHashMap<String, String>();
        for (var at = 0; at < namesAndContents.length; at += 2) {
            parts.put(namesAndContents[at], namesAndContents[at + 1]);
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(text(part.getValue()));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] docx(String... more) {
        var parts = new java.util.ArrayList<>(List.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"));
        parts.addAll(List.of(more));
        return zip(parts.toArray(String[]::new));
    }

    @Test
    void whatAFileIsItsBytesSay() {
        assertThat(type("x.exe", PDF)).isEqualTo(DocumentType.PDF);
        assertThat(type("a", docx())).isEqualTo(DocumentType.DOCX);
        assertThat(type("a", zip("[Content_Types].xml", "<T/>", "xl/workbook.xml", "<w/>")))
                .isEqualTo(DocumentType.XLSX);
        assertThat(type("a", zip("[Content_Types].xml", "<T/>", "ppt/presentation.xml", "<w/>")))
                .isEqualTo(DocumentType.PPTX);
        assertThat(type("a", zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<o/>")))
                .isEqualTo(DocumentType.ODT);
        assertThat(type("a.txt", text("Hej på er"))).isEqualTo(DocumentType.TXT);
        assertThat(type("a.CSV", "namn;antal\r\nÅsa;3".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(DocumentType.CSV);
        assertThat(type("a.pdf", Pictures.jpeg(Pictures.photo(40, 30)))).isEqualTo(DocumentType.PHOTO);
    }

    @Test
    void whatCouldHarmIsRefusedWhateverItIsCalled() {
        refused(Reason.EXECUTABLE, "bild.jpg", text("MZ\u0090\u0000"));
        refused(Reason.EXECUTABLE, "a.txt", text("\u007fELF"));
        refused(Reason.EXECUTABLE, "a.txt", text("#!/bin/sh\nrm -rf /"));
        refused(Reason.ARCHIVE, "a.docx", zip("readme.txt", "hej"));
        refused(Reason.ARCHIVE, "a.jar", zip("META-INF/MANIFEST.MF", "Main-Class: X"));
        refused(Reason.ARCHIVE, "a.pdf", new byte[] {0x1f, (byte) 0x8b, 8});
        refused(Reason.ARCHIVE, "a.txt", text("Rar!\u001a"));
        refused(Reason.MACROS, "a.docx", docx("word/vbaProject.bin", "x"));
        refused(Reason.MACROS, "a.docx", docx("word/VBAPROJECT.BIN", "x"));
        refused(Reason.MACROS, "a.docx", docx("word/embeddings/oleObject1.bin", "x"));
        refused(Reason.MACROS, "a.docx", docx("word/embeddings/tabell.xlsm", "x"));
        refused(Reason.MACROS, "a.docx", docx("word/activeX/activeX1.xml", "x"));
        refused(
                Reason.MACROS,
                "a.docm",
                zip(
                        "[Content_Types].xml",
                        "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>",
                        "word/document.xml",
                        "<w/>"));
        refused(
                Reason.MACROS,
                "a.docx",
                docx(
                        "word/_rels/settings.xml.rels",
                        "<Relationship Type=\"http://x/attachedTemplate\" Target=\"https://example.org/x.dotm\" TargetMode=\"External\"/>"));
        refused(
                Reason.MACROS,
                "a.odt",
                zip("mimetype", "application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml", "x"));
        refused(Reason.UNKNOWN_TYPE, "a.ott", zip("mimetype", "application/vnd.oasis.opendocument.text-template"));
        refused(Reason.WEB_PAGE, "a.txt", text("  <!DOCTYPE html><p>Hej"));
        refused(Reason.WEB_PAGE, "a.svg", text("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        refused(Reason.WEB_PAGE, "a.txt", text("Hej\n".repeat(40_000) + "<script>alert(1)</script>"));
        refused(Reason.WEB_PAGE, "a.txt", text("\ufeff<?xml version='1.0'?><x/>"));
        refused(Reason.MACROS, "a.csv", text("namn\n=cmd|' /C calc'!A0"));
        refused(Reason.UNKNOWN_TYPE, "a.bat", text("del *.*"));
        refused(Reason.UNKNOWN_TYPE, "a.rtf", text("{\\rtf1 hej}"));
        refused(Reason.UNKNOWN_TYPE, "a.txt", new byte[] {1, 2, 3});
        refused(Reason.OLD_OFFICE, "a.doc", new byte[] {
            (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
        });
        refused(Reason.DAMAGED, "a.docx", java.util.Arrays.copyOf(docx(), 40));
        refused(Reason.EMPTY, "a.txt", new byte[0]);
        refused(Reason.TOO_MANY_BYTES, "a.txt", new byte[Documents.MOST_BYTES + 1]);
    }

    @Test
    void aNameSaysNothingToAComputer() {
        assertThat(DocumentName.of("C:\\temp\\..\\ritning.exe", DocumentType.PDF))
                .isEqualTo("ritning.pdf");
        assertThat(DocumentName.of("../../etc/passwd", DocumentType.TXT)).isEqualTo("passwd.txt");
        assertThat(DocumentName.of("a\"b;c\r\nd.txt", DocumentType.TXT)).isEqualTo("a b c d.txt");
        assertThat(DocumentName.of("fdp.\u202etxt.exe", DocumentType.PDF)).doesNotContain("\u202e");
        assertThat(DocumentName.of("...", DocumentType.CSV)).isEqualTo("csv.csv");
        assertThat(DocumentName.of("x".repeat(500), DocumentType.CSV).length()).isLessThan(90);
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() throws IOException {
        refused(Reason.EXECUTABLE, "a.txt", text("MZ"));
        var before = waiting();
        refused(Reason.WEB_PAGE, "a.txt", text("<html>"));
        assertThat(waiting()).isEqualTo(before);
    }

    private long waiting() throws IOException {
        try (var found = Files.list(files.folder().resolve("incoming"))) {
            return found.count();
        }
    }

    @Test
    void membersReadAFileAndOutsidersDoNot() throws IOException {
        var id = added("Ritning.pdf", PDF);
        var given = documents.file(lab.id(), id, Optional.of(coordinator)).orElseThrow();
        assertThat(given.name()).isEqualTo("Ritning.pdf");
        assertThat(Files.readAllBytes(given.path())).isEqualTo(PDF);
        assertThat(documents.file(lab.id(), id, Optional.of(outsider))).isEmpty();
        assertThat(documents.file(lab.id(), id, Optional.empty())).isEmpty();
        assertThatThrownBy(() -> lists.page(lab.id(), group, 1, Optional.of(outsider)))
                .isInstanceOf(GroupUnknown.class);
        assertThatThrownBy(() -> documents.receive(lab.id(), outsider, group, "a.pdf", new ByteArrayInputStream(PDF)))
                .isInstanceOf(GroupUnknown.class);
        assertThat(lists.page(lab.id(), group, 1, Optional.of(coordinator)).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.description()).isEqualTo("En ritning"));
    }

    @Test
    void aPhotoIsMadeSafeAndGivenToWhoReadsTheGroup() {
        var id = added("IMG_1.jpg", Pictures.jpeg(Pictures.photo(400, 300)));
        var line = lists.page(lab.id(), group, 1, Optional.of(member)).lines().getFirst();
        assertThat(line.image()).isPresent();
        assertThat(line.address()).startsWith("/images/");
        assertThat(documents.file(lab.id(), id, Optional.of(member))).isEmpty();
        assertThat(photos.mayRead(lab.id(), id, Optional.of(coordinator))).isTrue();
        assertThat(photos.mayRead(lab.id(), id, Optional.of(outsider))).isFalse();
        assertThat(photos.isPublic(lab.id(), id)).isFalse();
        documents.delete(lab.id(), member, group, id);
        assertThat(photos.mayRead(lab.id(), id, Optional.of(coordinator))).isFalse();
    }

    @Test
    void noCacheKeepsAPhotoThatVisitorsReadToday() {
        group = groups.started(lab, member, Reading.EVERYBODY);
        var id = added("IMG_1.jpg", Pictures.jpeg(Pictures.photo(400, 300)));
        assertThat(photos.mayRead(lab.id(), id, Optional.empty())).isTrue();
        assertThat(photos.isPublic(lab.id(), id)).isFalse();
    }

    @Test
    void aPhotoThatCannotBeReadIsNotKept() {
        var broken = java.util.Arrays.copyOf(Pictures.jpeg(Pictures.photo(400, 300)), 300);
        assertThatThrownBy(() -> added("IMG_1.jpg", broken)).isInstanceOf(DocumentRefused.class);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM document WHERE group_id = ?")
                        .param(group)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsHiddenIsReadByItsAuthorAndFacilitatorsOnly() {
        var id = added("Ritning.pdf", PDF);
        moderated.hide(lab.id(), id, new Because(new PlainText("Därför."), Language.SWEDISH));
        assertThat(documents.file(lab.id(), id, Optional.of(coordinator))).isEmpty();
        assertThat(documents.file(lab.id(), id, Optional.of(member))).isPresent();
        assertThat(AsStaff.call("FACILITATOR", () -> documents.file(lab.id(), id, Optional.of(outsider))))
                .isPresent();
        assertThat(lists.page(lab.id(), group, 1, Optional.of(member)).lines()).isEmpty();
        assertThatThrownBy(() -> documents.restore(lab.id(), member, group, id)).isInstanceOf(DocumentUnknown.class);
        moderated.restore(lab.id(), id, new Because(new PlainText("Därför."), Language.SWEDISH));
        assertThat(documents.file(lab.id(), id, Optional.of(coordinator))).isPresent();
    }

    @Test
    void onlyItsAuthorAndCoordinatorsTakeItAwayAndBringItBack() {
        var other = persons.resident(lab);
        groups.join(lab, group, other);
        var id = added("Ritning.pdf", PDF);
        assertThatThrownBy(() -> documents.delete(lab.id(), other, group, id)).isInstanceOf(DocumentRefused.class);
        documents.delete(lab.id(), coordinator, group, id);
        assertThat(documents.file(lab.id(), id, Optional.of(member))).isEmpty();
        documents.restore(lab.id(), member, group, id);
        assertThat(documents.file(lab.id(), id, Optional.of(member))).isPresent();
        var open = groups.started(lab, coordinator);
        assertThatThrownBy(() -> documents.delete(lab.id(), coordinator, open, id))
                .isInstanceOf(DocumentUnknown.class);
        assertThatThrownBy(() -> documents.receive(lab.id(), outsider, open, "a.pdf", new ByteArrayInputStream(PDF)))
                .isInstanceOf(GroupRefused.class);
    }

    @Test
    void whoAddAtOnceKeepTheBounds() {
        jdbc.sql("""
                        INSERT INTO document (id, lab_id, group_id, author_id, type, name, description, language, bytes, stored, consent, shown, added_at)
                        SELECT NEXTVAL(document_seq) * 50, ?, ?, ?, 'PDF', 'a.pdf', 'En av många', 'sv', 100, UUID(), '', 'PUBLIC', UTC_TIMESTAMP(6)
                        FROM seq_1_to_198""").params(lab.id().value(), group, member.value()).update();
        var kept = AtOnce.call(5, i -> {
            try {
                added("a.pdf", PDF);
                return true;
            } catch (DocumentRefused full) {
                return false;
            }
        });
        assertThat(kept).filteredOn(one -> one).hasSize(2);
        jdbc.sql("UPDATE document SET shown = 'REMOVED' WHERE group_id = ? AND name = 'a.pdf' LIMIT 150")
                .param(group)
                .update();
        jdbc.sql("UPDATE document SET bytes = 10485760 WHERE group_id = ? AND shown = 'PUBLIC' LIMIT 20")
                .param(group)
                .update();
        assertThatThrownBy(() -> added("a.pdf", PDF))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_ROOM));
    }

    @Test
    void inAGroupOfYoungPeopleItIsSaidWhoAgreed() {
        var young = service.start(
                        lab.id(),
                        member,
                        TestGroups.content("Ungdomsgruppen", Reading.MEMBERS, Joining.OPEN, false),
                        List.of())
                .id();
        jdbc.sql("UPDATE working_group SET young = TRUE, state = 'ACTIVE', opened_at = started_at WHERE id = ?")
                .param(young)
                .update();
        var photo = documents.receive(
                lab.id(), member, young, "a.jpg", new ByteArrayInputStream(Pictures.jpeg(Pictures.photo(40, 30))));
        var shown = new PlainText("Vi spelar");
        assertThatThrownBy(() -> new NewDocument(shown, Language.SWEDISH, new PhotoConsent(true, new PlainText("ja"))))
                .isInstanceOfSatisfying(
                        DocumentNotReady.class,
                        unfinished ->
                                assertThat(unfinished.problems()).containsExactly(DocumentProblem.CONSENT_MISSING));
        var agreed = new NewDocument(
                shown, Language.SWEDISH, new PhotoConsent(true, new PlainText("Alla sa ja, föräldrarna också")));
        documents.add(lab.id(), member, young, photo, agreed);
    }

    @Test
    void whatWasTakenAwayAMonthAgoGoesForGood() throws IOException {
        var id = added("Ritning.pdf", PDF);
        var path =
                documents.file(lab.id(), id, Optional.of(member)).orElseThrow().path();
        var leftBehind = files.path(java.util.UUID.randomUUID().toString());
        Files.createDirectories(leftBehind.getParent());
        Files.write(leftBehind, PDF);
        Files.setLastModifiedTime(
                leftBehind,
                java.nio.file.attribute.FileTime.from(java.time.Instant.now().minus(java.time.Duration.ofDays(3))));
        documents.delete(lab.id(), member, group, id);
        sweep.sweep();
        assertThat(path).exists();
        assertThat(leftBehind).doesNotExist();
        jdbc.sql("UPDATE document SET deleted_at = deleted_at - INTERVAL 31 DAY WHERE id = ?")
                .param(id)
                .update();
        sweep.sweep();
        assertThat(path).doesNotExist();
    }

    @Test
    void aListCostsThreeStatementsHoweverManyFilesThereAre() {
        added("Ritning.pdf", PDF);
        added("IMG_1.jpg", Pictures.jpeg(Pictures.photo(40, 30)));
        assertThat(Statements.of(() -> lists.page(lab.id(), group, 1, Optional.of(member))))
                .isEqualTo(3);
        for (var i = 0; i < 5; i++) {
            added("Ritning.pdf", PDF);
        }
        assertThat(Statements.of(() -> lists.page(lab.id(), group, 1, Optional.of(member))))
                .isEqualTo(3);
        assertThat(Map.of(
                        "lines",
                        lists.page(lab.id(), group, 1, Optional.of(member))
                                .lines()
                                .size()))
                .containsEntry("lines", 7);
    }
}
