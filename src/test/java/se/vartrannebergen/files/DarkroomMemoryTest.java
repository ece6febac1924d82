package se.vartrannebergen.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest photos that are taken, each in a Java machine of its own with little memory. */
class DarkroomMemoryTest {
    /** About 100 MB for the photo, the rest for the upload and Java itself. */
    private static final String HEAP = "-Xmx128m";

    @TempDir
    Path folder;

    @Test
    void fortyMegapixelsFitIntoLittleMemory() throws Exception {
        var photo = Pictures.photo(7300, 5470);
        assertFits(Pictures.jpeg(photo));
        assertFits(Pictures.jpeg(photo, true));
    }

    @Test
    void fortyMegapixelsOfEveryFormatFit() throws Exception {
        assertFits(Pictures.file(new BufferedImage(6300, 6300, BufferedImage.TYPE_4BYTE_ABGR), "png"));
        assertFits(Pictures.file(new BufferedImage(6300, 6300, BufferedImage.TYPE_USHORT_GRAY), "png"));
        assertFits(Pictures.file(new BufferedImage(6300, 6300, BufferedImage.TYPE_BYTE_INDEXED), "gif"));
        assertFits(Pictures.losslessWebp(4000, 3000));
    }

    @Test
    void chunksThatInflateToAGigabyteAreNotInflated() throws Exception {
        var image = Pictures.file(Pictures.photo(200, 100), "png");
        var bomb = new ByteArrayOutputStream();
        bomb.writeBytes("bomb\0\0".getBytes(StandardCharsets.ISO_8859_1));
        bomb.writeBytes(Pictures.deflatedZeros(1L << 30));
        var behindHeader = Arrays.copyOfRange(image, 33, image.length);
        assertFits(Pictures.png(
                Pictures.header(200, 100),
                Pictures.chunk("iCCP", bomb.toByteArray()),
                Pictures.chunk("zTXt", bomb.toByteArray()),
                behindHeader));
    }

    private void assertFits(byte[] upload) throws Exception {
        assertThat(upload.length).isLessThan(Images.MOST_BYTES);
        var file = Files.write(folder.resolve("upload"), upload);
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Develop.class.getName(),
                file.toString());
        var output = folder.resolve("output").toFile();
        var java = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        try {
            assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            java.destroyForcibly();
        }
        assertThat(java.exitValue()).as(Files.readString(output.toPath())).isZero();
    }

    /** What the other Java machine runs. */
    static final class Develop {
        public static void main(String[] arguments) throws Exception {
            Darkroom.develop(Files.readAllBytes(Path.of(arguments[0])));
        }
    }
}
