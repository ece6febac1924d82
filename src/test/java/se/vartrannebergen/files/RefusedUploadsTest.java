package se.vartrannebergen.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vartrannebergen.files.Pictures.chunk;
import static se.vartrannebergen.files.Pictures.header;
import static se.vartrannebergen.files.Pictures.jpeg;
import static se.vartrannebergen.files.Pictures.photo;
import static se.vartrannebergen.files.Pictures.png;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vartrannebergen.files.ImageRefused.Reason;

/** What does not become a photo, and what the person is told. */
@Timeout(30)
class RefusedUploadsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg>&a;</svg>",
                "<!doctype html><script>alert(1)</script>",
                "%PDF-1.7",
                "BM then a bitmap",
                "\0\0\0\u0018ftypheic"
            })
    void whatIsNoPictureIsRefusedWhateverItsNameSays(String content) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), Reason.NOT_AN_IMAGE);
    }

    @Test
    void hugePngIsRefusedByItsHeader() {
        assertRefused(
                png(header(50_000, 50_000), chunk("IDAT", new byte[10]), chunk("IEND", new byte[0])),
                Reason.TOO_MANY_PIXELS);
    }

    @Test
    void oneRowThatFillsTheMemoryIsRefused() {
        assertRefused(png(header(39_000_000, 1)), Reason.TOO_MANY_PIXELS);
    }

    @Test
    void sizesBeyondTheSignBitAreRefused() {
        assertRefused(png(header(-1, -1)), Reason.DAMAGED);
    }

    @Test
    void hugeJpegIsRefusedByItsHeader() {
        var huge = jpeg(photo(64, 48));
        var frame = indexOf(huge, 0xFF, 0xC0);
        Arrays.fill(huge, frame + 5, frame + 9, (byte) 0xF0);
        assertRefused(huge, Reason.TOO_MANY_PIXELS);
    }

    @Test
    void hugeGifFrameIsRefusedByItsHeader() {
        var huge = Pictures.file(photo(64, 48), "gif");
        var frame = 13 + 256 * 3;
        while (huge[frame] != 0x2C) {
            frame++;
        }
        Arrays.fill(huge, frame + 5, frame + 9, (byte) 0xF0);
        assertRefused(huge, Reason.TOO_MANY_PIXELS);
    }

    @Test
    void losslessWebpThatMustBeDecodedWholeIsRefusedEarlier() {
        assertRefused(Pictures.losslessWebp(16_000, 2_400), Reason.TOO_MANY_PIXELS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.2, 0.5, 0.9, 0.999})
    void jpegThatBreaksOffIsDamagedNotHalfGrey(double part) {
        for (var progressive : new boolean[] {false, true}) {
            var whole = jpeg(photo(800, 600), progressive);
            assertRefused(Arrays.copyOf(whole, (int) (whole.length * part)), Reason.DAMAGED);
        }
    }

    @Test
    void jpegThatBreaksOffButClaimsToEndIsDamaged() {
        var half = jpeg(photo(800, 600));
        half = Arrays.copyOf(half, half.length / 2);
        half[half.length - 2] = (byte) 0xFF;
        half[half.length - 1] = (byte) 0xD9;
        assertRefused(half, Reason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif"})
    void otherFormatsThatBreakOffAreDamaged(String format) {
        var whole = Pictures.file(photo(200, 150), format);
        for (var part = 0.1; part < 1; part += 0.2) {
            assertRefused(Arrays.copyOf(whole, (int) (whole.length * part)), Reason.DAMAGED);
        }
    }

    @Test
    void webpThatBreaksOffIsDamaged() {
        assertRefused(Arrays.copyOf(Pictures.LOSSY_WEBP, 80), Reason.DAMAGED);
        assertRefused(Arrays.copyOf(Pictures.ANIMATED_WEBP, 30), Reason.DAMAGED);
    }

    @Test
    @Timeout(5)
    void losslessWebpWhosePixelsEndEarlyIsDamagedSoon() {
        // One of its codes asks for a bit per pixel, and there are none.
        var file = Pictures.losslessWebp(4000, 3000);
        file[25] |= 0b0001_0000;
        assertRefused(file, Reason.DAMAGED);
    }

    @Test
    void pngWhosePixelsEndEarlyIsDamaged() {
        var tooFew = Pictures.deflatedZeros(100 * 100);
        assertRefused(png(header(100, 100), chunk("IDAT", tooFew), chunk("IEND", new byte[0])), Reason.DAMAGED);
    }

    @Test
    void pngWithChangedPixelsIsDamaged() {
        var file = Pictures.file(photo(100, 80), "png");
        file[file.length / 2] ^= 1;
        assertRefused(file, Reason.DAMAGED);
    }

    @Test
    void progressiveJpegOfEndlessScansIsRefused() {
        var file = jpeg(photo(64, 48), true);
        var scan = indexOf(file, 0xFF, 0xDA);
        var out = new ByteArrayOutputStream();
        out.write(file, 0, scan);
        for (var i = 0; i < 1000; i++) {
            out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 0, 0, 0x12});
        }
        out.write(file, scan, file.length - scan);
        assertRefused(out.toByteArray(), Reason.DAMAGED);
    }

    @Test
    void noiseBehindARightBeginningNeverEscapesAsAnotherException() {
        var random = new Random(7);
        for (var good : new byte[][] {
            jpeg(photo(64, 48)),
            jpeg(photo(64, 48), true),
            Pictures.file(photo(64, 48), "png"),
            Pictures.file(photo(64, 48), "gif"),
            Pictures.LOSSY_WEBP,
            Pictures.TRANSPARENT_WEBP,
            Pictures.ANIMATED_WEBP,
            Pictures.losslessWebp(64, 48)
        }) {
            for (var i = 0; i < 60; i++) {
                var evil = good.clone();
                for (var flips = random.nextInt(1, 20); flips > 0; flips--) {
                    evil[random.nextInt(evil.length)] = (byte) random.nextInt(256);
                }
                try {
                    assertThat(Darkroom.develop(evil).width()).isPositive();
                } catch (ImageRefused refused) {
                    assertThat(refused.reason()).isNotNull();
                }
            }
        }
    }

    @Test
    void whoWaitsTooLongIsToldThatItIsBusy() throws Exception {
        var darkroom = new Darkroom(Duration.ofMillis(50));
        var inside = new CountDownLatch(Darkroom.MOST_AT_ONCE);
        var done = new CountDownLatch(1);
        for (var i = 0; i < Darkroom.MOST_AT_ONCE; i++) {
            Thread.startVirtualThread(() -> occupy(darkroom, inside, done));
        }
        inside.await();
        assertThatExceptionOfType(ImageRefused.class)
                .isThrownBy(() -> darkroom.develop(() -> jpeg(photo(64, 48))))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.BUSY));
        done.countDown();
        assertThat(new Darkroom(Duration.ofSeconds(5)).develop(() -> jpeg(photo(64, 48))))
                .isNotNull();
    }

    private static void occupy(Darkroom darkroom, CountDownLatch inside, CountDownLatch done) {
        try {
            darkroom.develop(() -> {
                inside.countDown();
                try {
                    done.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return jpeg(photo(64, 48));
            });
        } catch (ImageRefused | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(byte[] upload, Reason reason) {
        assertThatExceptionOfType(ImageRefused.class)
                .isThrownBy(() -> Darkroom.develop(upload))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static int indexOf(byte[] bytes, int first, int second) {
        for (var i = 0; ; i++) {
            if (bytes[i] == (byte) first && bytes[i + 1] == (byte) second) {
                return i;
            }
        }
    }
}
