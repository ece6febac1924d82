package se.vartrannebergen.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.files.ImageRefused.Reason;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestDatabase;

/** Photos in the database and on disk. */
@SpringBootTest(classes = ImagesTest.Rooms.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class ImagesTest {
    /** This room alone, with a real database beneath. */
    @Configuration(proxyBeanMethods = false)
    @AutoConfigurationPackage(basePackageClasses = Images.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = "se.vartrannebergen",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                "se.vartrannebergen.(TransactionRetry|TimeConfiguration)",
                                "se.vartrannebergen.files.(Images|ShownImages|Album|ImageSweep|FilesConfiguration)"
                            }))
    @EnableAsync
    @Import({TestDatabase.class, Statements.Counting.class})
    static class Rooms {}

    @TempDir
    static Path folder;

    private static final LabId LAB = new LabId(1);
    private static final LabId OTHER_LAB = new LabId(2);
    private static final AtomicLong CONTENT = new AtomicLong();
    private static final AtomicLong PICTURE = new AtomicLong();

    @Autowired
    Images images;

    @Autowired
    ImageFiles files;

    @Autowired
    ImageSweep sweep;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final ContentRef idea = new ContentRef("filestest", CONTENT.incrementAndGet());
    private PersonId someone;

    @DynamicPropertySource
    static void keepFilesHere(DynamicPropertyRegistry properties) {
        properties.add("vr.files.folder", () -> folder.resolve("photos"));
        properties.add("spring.jpa.properties.hibernate.generate_statistics", () -> true);
    }

    @BeforeEach
    void somebodyIsThere() {
        var id = jdbc.sql("SELECT NEXTVAL(person_seq)").query(Long.class).single();
        jdbc.sql(
                        "INSERT INTO person (id, lab_id, subject, created_at, updated_at) VALUES (?, 1, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))")
                .params(id, "images-" + id)
                .update();
        someone = new PersonId(id);
    }

    @Test
    void photosAreKeptInOrderWithTheirFiles() throws Exception {
        var first = add(picture());
        var second = add(picture());
        assertThat(images.of(LAB, idea)).containsExactly(first, second);
        for (var size : Image.Size.values()) {
            assertThat(files.path(first.hash(), size)).isRegularFile();
        }
        assertThat(first.width()).isEqualTo(60);
        assertThat(first.height()).isEqualTo(40);
        assertThat(files.incoming()).isEmptyDirectory();
    }

    @Test
    void sameBytesTwiceAreOnePhoto() throws Exception {
        var bytes = picture();
        assertThat(add(bytes)).isEqualTo(add(bytes));
        assertThat(images.of(LAB, idea)).hasSize(1);
    }

    @Test
    void aFifthPhotoIsRefusedButTheFourthMayBeSentAgain() throws Exception {
        var last = new byte[0];
        for (var i = 0; i < Images.MOST_PER_CONTENT; i++) {
            last = picture();
            add(last);
        }
        assertThatExceptionOfType(ImageRefused.class)
                .isThrownBy(() -> add(picture()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_IMAGES));
        assertThat(add(last)).isEqualTo(images.of(LAB, idea).getLast());
    }

    @Test
    void manyAtOnceLeaveFourAndNoStrayFiles() throws Exception {
        var uploads = LongStream.range(0, 16).mapToObj(i -> picture()).toList();
        var kept = atOnce(
                uploads.stream().<Callable<Image>>map(bytes -> () -> add(bytes)).toList());
        assertThat(kept).hasSize(4);
        assertThat(images.of(LAB, idea)).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(jdbc.sql(
                                "SELECT position FROM image WHERE content_kind = 'filestest' AND content_id = ? ORDER BY position")
                        .param(idea.id())
                        .query(Integer.class)
                        .list())
                .containsExactly(0, 1, 2, 3);
        for (var bytes : uploads) {
            var hash = Darkroom.develop(bytes).hash();
            assertThat(Files.exists(files.path(hash, Image.Size.SMALL)))
                    .isEqualTo(kept.stream().anyMatch(image -> image.hash().equals(hash)));
        }
    }

    @Test
    void oneUploadSentManyTimesAtOnceIsOnePhoto() throws Exception {
        var bytes = picture();
        var answers = atOnce(LongStream.range(0, 8)
                .<Callable<Image>>mapToObj(i -> () -> add(bytes))
                .toList());
        assertThat(answers).hasSize(8).containsOnly(images.of(LAB, idea).getFirst());
        assertThat(images.of(LAB, idea)).hasSize(1);
    }

    @Test
    void addingWhileRemovingNeverLosesAPlace() throws Exception {
        for (var round = 0; round < 10; round++) {
            while (images.of(LAB, idea).size() < 3) {
                add(picture());
            }
            var there = images.of(LAB, idea);
            atOnce(List.of(
                    () -> add(picture()),
                    () -> {
                        images.remove(LAB, someone, idea, there.get(0).id());
                        return there.get(0);
                    },
                    () -> {
                        images.remove(LAB, someone, idea, there.get(1).id());
                        return there.get(1);
                    }));
            assertThat(images.of(LAB, idea)).hasSize(2).doesNotContain(there.get(0), there.get(1));
        }
    }

    @Test
    void aRemovedPhotoLeavesItsPlaceToTheNext() throws Exception {
        var photos = new ArrayList<Image>();
        for (var i = 0; i < 4; i++) {
            photos.add(add(picture()));
        }
        images.remove(LAB, someone, idea, photos.get(1).id());
        var next = add(picture());
        assertThat(images.of(LAB, idea)).containsExactly(photos.get(0), photos.get(2), photos.get(3), next);
    }

    @Test
    void filesGoWithTheLastPhotoThatNeedsThem() throws Exception {
        var bytes = picture();
        var other = new ContentRef("filestest", CONTENT.incrementAndGet());
        var here = add(bytes);
        var there = images.add(LAB, someone, other, new ByteArrayInputStream(bytes));
        assertThat(there.hash()).isEqualTo(here.hash());
        images.remove(LAB, someone, idea, here.id());
        sweep.removeUnlessUsed(here.hash());
        assertThat(files.path(here.hash(), Image.Size.LARGE)).exists();
        images.remove(LAB, someone, other, there.id());
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(files.path(here.hash(), Image.Size.LARGE)).doesNotExist());
    }

    @Test
    void aRemovalThatIsRolledBackKeepsTheFiles() throws Exception {
        var photo = add(picture());
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            images.remove(LAB, someone, idea, photo.id());
            status.setRollbackOnly();
        });
        assertThat(images.of(LAB, idea)).containsExactly(photo);
        assertThat(files.path(photo.hash(), Image.Size.LARGE)).exists();
    }

    @Test
    void whatIsRefusedLeavesNothing() throws Exception {
        assertThatExceptionOfType(ImageRefused.class)
                .isThrownBy(() -> add("<svg/>".getBytes(StandardCharsets.UTF_8)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_AN_IMAGE));
        assertThat(images.of(LAB, idea)).isEmpty();
        assertThat(files.incoming()).isEmptyDirectory();
    }

    @Test
    void aPersonWhoIsNotThereLeavesNoFiles() throws Exception {
        var bytes = picture();
        assertThatThrownBy(() -> images.add(LAB, new PersonId(Long.MAX_VALUE), idea, new ByteArrayInputStream(bytes)))
                .isInstanceOf(RuntimeException.class);
        assertThat(files.path(Darkroom.develop(bytes).hash(), Image.Size.LARGE)).doesNotExist();
    }

    @Test
    void descriptionsAreKeptAndBounded() throws Exception {
        var photo = add(picture());
        images.describe(LAB, someone, idea, photo.id(), new PlainText("👨‍👩‍👧‍👦".repeat(150)));
        assertThat(images.of(LAB, idea).getFirst().description()).isEqualTo("👨‍👩‍👧‍👦".repeat(150));
        assertThatThrownBy(() -> images.describe(LAB, someone, idea, photo.id(), new PlainText("a".repeat(201))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void imagesAreOnlyFoundInTheirLabAndContent() throws Exception {
        var photo = add(picture());
        var other = new ContentRef("filestest", CONTENT.incrementAndGet());
        images.remove(OTHER_LAB, someone, idea, photo.id());
        images.remove(LAB, someone, other, photo.id());
        images.remove(LAB, someone, new ContentRef("elsewhere", idea.id()), photo.id());
        images.describe(OTHER_LAB, someone, idea, photo.id(), new PlainText("mine"));
        assertThat(images.of(LAB, idea)).containsExactly(photo);
        assertThat(images.of(OTHER_LAB, idea)).isEmpty();
        assertThat(images.firstOf(OTHER_LAB, idea.kind(), List.of(idea.id()))).isEmpty();
    }

    @Test
    void theFirstPhotoOfManyIsFoundAtOnce() throws Exception {
        var other = new ContentRef("filestest", CONTENT.incrementAndGet());
        var bare = CONTENT.incrementAndGet();
        var gone = add(picture());
        var first = add(picture());
        add(picture());
        images.remove(LAB, someone, idea, gone.id());
        var otherFirst = images.add(LAB, someone, other, new ByteArrayInputStream(picture()));
        assertThat(images.firstOf(LAB, "filestest", List.of(idea.id(), other.id(), bare)))
                .hasSize(2)
                .containsEntry(idea.id(), first)
                .containsEntry(other.id(), otherFirst);
        assertThat(images.firstOf(LAB, "filestest", List.of())).isEmpty();
        var tooMany = LongStream.rangeClosed(1, 201).boxed().toList();
        assertThatThrownBy(() -> images.firstOf(LAB, "filestest", tooMany))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void photosOfAPageCostOneStatement() throws Exception {
        var photo = add(picture());
        assertThat(Statements.of(() -> images.of(LAB, idea))).isEqualTo(1);
        assertThat(images.of(LAB, idea)).containsExactly(photo);
        var many = LongStream.rangeClosed(idea.id(), idea.id() + Images.MOST_CONTENTS - 1)
                .boxed()
                .toList();
        assertThat(Statements.of(() -> images.firstOf(LAB, "filestest", many))).isEqualTo(1);
        assertThat(images.firstOf(LAB, "filestest", many)).containsEntry(idea.id(), photo);
        assertThat(Statements.of(() -> images.firstOf(LAB, "filestest", List.of())))
                .isZero();
    }

    @Test
    void photosOfAnErasedPersonStay() throws Exception {
        var photo = add(picture());
        jdbc.sql("DELETE FROM person WHERE id = ?").param(someone.value()).update();
        assertThat(images.of(LAB, idea)).containsExactly(photo);
    }

    @Test
    void addingWithinATransactionFailsAtOnce() {
        assertThatThrownBy(() -> new TransactionTemplate(transactions).execute(status -> {
                    try {
                        return add(picture());
                    } catch (ImageRefused e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theDailySweepRemovesWhatACrashLeftBehind() throws Exception {
        var photo = add(picture());
        var left = Darkroom.develop(picture());
        files.keep(left);
        var fresh = Darkroom.develop(picture());
        files.keep(fresh);
        var part = Files.createFile(files.incoming().resolve("upload-1.part"));
        for (var path :
                List.of(files.path(photo.hash(), Image.Size.LARGE), files.path(left.hash(), Image.Size.LARGE), part)) {
            Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        }
        sweep.sweep();
        assertThat(files.path(photo.hash(), Image.Size.LARGE)).exists();
        assertThat(files.path(fresh.hash(), Image.Size.LARGE)).exists();
        assertThat(files.path(left.hash(), Image.Size.LARGE)).doesNotExist();
        assertThat(files.path(left.hash(), Image.Size.SMALL)).doesNotExist();
        assertThat(part).doesNotExist();
    }

    private Image add(byte[] bytes) throws ImageRefused {
        return images.add(LAB, someone, idea, new ByteArrayInputStream(bytes));
    }

    /** A picture nobody has seen before. */
    private static byte[] picture() {
        var image = Pictures.photo(60, 40);
        image.setRGB(0, 0, (int) PICTURE.incrementAndGet() * 0x102040);
        for (var i = 0; i < 60; i++) {
            image.setRGB(i, 20, (PICTURE.intValue() >> i % 12 & 1) * 0xFFFFFF);
        }
        return Pictures.file(image, "png");
    }

    /** What those of them gave that were not refused. */
    private static List<Image> atOnce(List<Callable<Image>> calls) throws Exception {
        var given = new ArrayList<Image>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(calls)) {
                try {
                    given.add(answer.get());
                } catch (ExecutionException e) {
                    assertThat(e.getCause())
                            .isInstanceOfSatisfying(
                                    ImageRefused.class,
                                    refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_IMAGES));
                }
            }
        }
        return given;
    }
}
