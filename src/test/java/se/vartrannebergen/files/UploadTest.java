package se.vartrannebergen.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.vartrannebergen.files.ImageRefused.Reason;

class UploadTest {
    @TempDir
    Path folder;

    @Test
    void hugeUploadIsReadOneByteTooFarAndNoFurther() {
        var stream = new Endless(200_000_000);
        assertThatExceptionOfType(ImageRefused.class)
                .isThrownBy(() -> Upload.receive(stream, folder))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_BYTES));
        assertThat(stream.given).isEqualTo(Images.MOST_BYTES + 1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void exactlyTheMostIsAccepted() throws Exception {
        try (var upload = Upload.receive(new Endless(Images.MOST_BYTES), folder)) {
            assertThat(upload.bytes()).hasSize(Images.MOST_BYTES);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void sameBytesHaveTheSameHash() throws Exception {
        try (var upload = Upload.receive(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)), folder)) {
            // The example of FIPS 180-2.
            assertThat(upload.hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
    }

    @Test
    void brokenConnectionLeavesNothingBehind() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> Upload.receive(broken, folder)).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private static final class Endless extends InputStream {
        private final long size;
        private long given;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return given < size ? (int) (given++ & 0x7F) : -1;
        }
    }
}
