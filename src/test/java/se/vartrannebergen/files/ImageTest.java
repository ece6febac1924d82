package se.vartrannebergen.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImageTest {
    private static final Image WIDE = new Image(7, "ab".repeat(32), 1600, 1067, "");

    @Test
    void addressNamesImageHashAndSize() {
        assertThat(WIDE.address(Image.Size.SMALL)).isEqualTo("/images/7/" + "ab".repeat(32) + "-s.jpg");
        assertThat(WIDE.address(Image.Size.LARGE)).endsWith("-l.jpg");
    }

    @Test
    void sizesKeepTheShape() {
        assertThat(WIDE.widthOf(Image.Size.SMALL)).isEqualTo(320);
        assertThat(WIDE.heightOf(Image.Size.SMALL)).isEqualTo(213);
        assertThat(WIDE.heightOf(Image.Size.LARGE)).isEqualTo(1067);
    }

    @Test
    void smallImagesStaySmall() {
        var small = new Image(7, "ab".repeat(32), 300, 1, "");
        assertThat(small.widthOf(Image.Size.LARGE)).isEqualTo(300);
        assertThat(new Image(7, "ab".repeat(32), 1600, 1, "").heightOf(Image.Size.SMALL))
                .isEqualTo(1);
    }
}
