package se.vartrannebergen.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.vartrannebergen.files.Pictures.chunk;
import static se.vartrannebergen.files.Pictures.corners;
import static se.vartrannebergen.files.Pictures.exif;
import static se.vartrannebergen.files.Pictures.file;
import static se.vartrannebergen.files.Pictures.header;
import static se.vartrannebergen.files.Pictures.jpeg;
import static se.vartrannebergen.files.Pictures.photo;
import static se.vartrannebergen.files.Pictures.png;
import static se.vartrannebergen.files.Pictures.read;
import static se.vartrannebergen.files.Pictures.segment;
import static se.vartrannebergen.files.Pictures.withSegments;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of uploads that are pictures. */
class DarkroomTest {

    @Test
    void aPhotoIsKeptInThreeSizesOfFewBytes() throws Exception {
        var copies = Darkroom.develop(jpeg(photo(4000, 3000)));
        assertThat(copies.width()).isEqualTo(1600);
        assertThat(copies.height()).isEqualTo(1200);
        assertThat(copies.hash()).matches("[0-9a-f]{64}");
        assertSize(copies, Image.Size.LARGE, 1600, 1200, 300_000);
        assertSize(copies, Image.Size.MEDIUM, 800, 600, 100_000);
        assertSize(copies, Image.Size.SMALL, 320, 240, 20_000);
    }

    @Test
    void aSmallPictureIsNeverScaledUp() throws Exception {
        var copies = Darkroom.develop(jpeg(photo(200, 150)));
        for (var size : Image.Size.values()) {
            assertSize(copies, size, 200, 150, 20_000);
        }
    }

    @Test
    void aThinPictureKeepsAtLeastOnePixel() throws Exception {
        var copies = Darkroom.develop(file(new BufferedImage(20_000, 2, BufferedImage.TYPE_3BYTE_BGR), "png"));
        assertThat(copies.width()).isEqualTo(1600);
        assertThat(copies.height()).isEqualTo(1);
    }

    @Test
    void sameBytesBecomeTheSamePhoto() throws Exception {
        var upload = jpeg(photo(300, 200));
        assertThat(Darkroom.develop(upload).hash())
                .isEqualTo(Darkroom.develop(upload).hash());
    }

    @Test
    void nothingButPixelsIsKept() throws Exception {
        var upload = withSegments(
                jpeg(photo(1000, 700)),
                segment(0xE1, exif(1)),
                segment(
                        0xE1,
                        "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>me@home</x:xmpmeta>"
                                .getBytes(StandardCharsets.UTF_8)),
                segment(0xED, "Photoshop 3.0\0".getBytes(StandardCharsets.UTF_8)),
                segment(
                        0xE2,
                        profileSegment(
                                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())),
                segment(0xFE, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
        var trailing = Arrays.copyOf(upload, upload.length + 20_000);
        for (var copy : Darkroom.develop(trailing).files().values()) {
            assertThat(markers(copy))
                    .doesNotContain(0xE1, 0xE2, 0xED, 0xEE, 0xFE)
                    .contains(0xC2);
            assertThat(new String(copy, StandardCharsets.ISO_8859_1))
                    .doesNotContain("Exif", "xap", "xmp", "ICC_PROFILE", "Photoshop", "script", "GPS");
        }
    }

    /** Where red, green, blue and white stand once the picture is turned as the camera was held. */
    @ParameterizedTest
    @CsvSource({
        "1, RGBW, 600, 400",
        "2, GRWB, 600, 400",
        "3, WBGR, 600, 400",
        "4, BWRG, 600, 400",
        "5, RBGW, 400, 600",
        "6, BRWG, 400, 600",
        "7, WGBR, 400, 600",
        "8, GWRB, 400, 600"
    })
    void photosStandUpright(int orientation, String corners, int width, int height) throws Exception {
        var turned = withSegments(jpeg(corners(600, 400)), segment(0xE1, exif(orientation)));
        var copies = Darkroom.develop(turned);
        assertThat(copies.width()).isEqualTo(width);
        assertThat(copies.height()).isEqualTo(height);
        var image = read(copies.files().get(Image.Size.LARGE));
        var seen = "";
        for (var i = 0; i < 4; i++) {
            seen += letter(new Color(image.getRGB(width / 4 + i % 2 * width / 2, height / 4 + i / 2 * height / 2)));
        }
        assertThat(seen).isEqualTo(corners);
    }

    @Test
    void brokenExifDoesNotStopAPhoto() throws Exception {
        for (var length = 0; length < 100; length++) {
            var broken = withSegments(jpeg(corners(40, 40)), segment(0xE1, Arrays.copyOf(exif(6), length)));
            assertThat(Darkroom.develop(broken).width()).isEqualTo(40);
        }
        assertThat(ExifOrientation.of(exif(9))).isEqualTo(1);
        assertThat(ExifOrientation.of(exif(0))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void coloursStay(String format) throws Exception {
        var image = develop(file(corners(200, 100), format));
        assertThat(letter(new Color(image.getRGB(50, 25)))).isEqualTo("R");
        assertThat(letter(new Color(image.getRGB(150, 25)))).isEqualTo("G");
        assertThat(letter(new Color(image.getRGB(50, 75)))).isEqualTo("B");
        assertThat(letter(new Color(image.getRGB(150, 75)))).isEqualTo("W");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void everyKindOfPngIsLaidOnWhite(int type) throws Exception {
        var image = new BufferedImage(100, 60, type);
        var paint = image.createGraphics();
        paint.setColor(Color.BLACK);
        paint.fillRect(0, 0, 50, 60);
        if (!image.getColorModel().hasAlpha()) {
            paint.setColor(Color.WHITE);
            paint.fillRect(50, 0, 50, 60);
        }
        paint.dispose();
        var kept = develop(file(image, "png"));
        assertColour(kept, 20, 30, Color.BLACK);
        assertColour(kept, 80, 30, Color.WHITE);
    }

    @Test
    void greyKeepsItsBrightness() throws Exception {
        for (var type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
            var image = new BufferedImage(50, 50, type);
            for (var i = 0; i < 2500; i++) {
                image.getRaster().setSample(i % 50, i / 50, 0, type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 << 8);
            }
            assertColour(develop(file(image, "png")), 25, 25, new Color(100, 100, 100));
            if (type == BufferedImage.TYPE_BYTE_GRAY) {
                assertColour(develop(file(image, "jpeg")), 25, 25, new Color(100, 100, 100));
            }
        }
    }

    @Test
    void coloursOfWideScreensBecomeThoseOfAllScreens() throws Exception {
        var swapped = swapRedAndBlue(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        var upload = withSegments(jpeg(corners(200, 100)), segment(0xE2, profileSegment(swapped)));
        assertThat(letter(new Color(develop(upload).getRGB(50, 25)))).isEqualTo("B");
        var deflated = new ByteArrayOutputStream();
        deflated.writeBytes("name\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (var out = new DeflaterOutputStream(deflated)) {
            out.write(swapped);
        }
        var image = file(corners(200, 100), "png");
        var body = Arrays.copyOfRange(image, 33, image.length);
        var withProfile = png(header(200, 100), chunk("iCCP", deflated.toByteArray()), body);
        assertThat(letter(new Color(develop(withProfile).getRGB(50, 25)))).isEqualTo("B");
    }

    @Test
    void brokenProfilesAreIgnored() throws Exception {
        var upload = withSegments(jpeg(corners(200, 100)), segment(0xE2, profileSegment(new byte[500])));
        assertThat(letter(new Color(develop(upload).getRGB(50, 25)))).isEqualTo("R");
    }

    @Test
    void inksBecomeColours() throws Exception {
        var cmyk = cmykJpeg();
        assertThat(letter(new Color(develop(cmyk).getRGB(20, 20)))).isEqualTo("R");
    }

    @Test
    void webpIsRead() throws Exception {
        var lossy = develop(Pictures.LOSSY_WEBP);
        assertThat(letter(new Color(lossy.getRGB(10, 20)))).isEqualTo("R");
        assertThat(letter(new Color(lossy.getRGB(50, 20)))).isEqualTo("B");
        var transparent = develop(Pictures.TRANSPARENT_WEBP);
        assertThat(letter(new Color(transparent.getRGB(10, 20)))).isEqualTo("R");
        assertThat(letter(new Color(transparent.getRGB(50, 20)))).isEqualTo("W");
        assertThat(develop(Pictures.losslessWebp(3000, 2000)).getWidth()).isEqualTo(1600);
    }

    @Test
    void onlyTheFirstFrameOfAnAnimationIsKept() throws Exception {
        assertThat(letter(new Color(develop(Pictures.ANIMATED_WEBP).getRGB(8, 8))))
                .isEqualTo("R");
        assertThat(letter(new Color(develop(animatedGif()).getRGB(50, 25)))).isEqualTo("R");
    }

    private static byte[] animatedGif() throws Exception {
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var i = 0; i < 500; i++) {
                var frame = i == 0 ? corners(200, 100) : new BufferedImage(200, 100, BufferedImage.TYPE_3BYTE_BGR);
                writer.writeToSequence(new IIOImage(frame, null, null), null);
            }
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    /** Red as print shops write it: no cyan, all magenta and yellow, no black; Adobe writes inks inverted. */
    private static byte[] cmykJpeg() throws Exception {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 40, 4, null);
        for (var i = 0; i < 1600; i++) {
            raster.setPixel(i % 40, i / 40, new int[] {255, 0, 0, 255});
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        var adobe = segment(0xEE, new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0});
        var written = bytes.toByteArray();
        assertThat(markers(written)).doesNotContain(0xEE);
        return withSegments(written, adobe);
    }

    /** sRGB with the columns of red and blue exchanged: what is written as red is meant as blue. */
    private static byte[] swapRedAndBlue(byte[] profile) {
        var changed = profile.clone();
        var text = new String(profile, StandardCharsets.ISO_8859_1);
        var red = text.indexOf("rXYZ", 128);
        var blue = text.indexOf("bXYZ", 128);
        changed[red] = 'b';
        changed[blue] = 'r';
        return changed;
    }

    private static byte[] profileSegment(byte[] profile) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(profile);
        return out.toByteArray();
    }

    private static BufferedImage develop(byte[] upload) throws ImageRefused {
        return read(Darkroom.develop(upload).files().get(Image.Size.LARGE));
    }

    private static void assertSize(Copies copies, Image.Size size, int width, int height, int bytes) throws Exception {
        var file = copies.files().get(size);
        var image = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(file.length).isLessThanOrEqualTo(bytes);
    }

    private static void assertColour(BufferedImage image, int x, int y, Color expected) {
        var colour = new Color(image.getRGB(x, y));
        assertThat(colour.getRed()).isCloseTo(expected.getRed(), within(4));
        assertThat(colour.getGreen()).isCloseTo(expected.getGreen(), within(4));
        assertThat(colour.getBlue()).isCloseTo(expected.getBlue(), within(4));
    }

    private static String letter(Color colour) {
        var letters = new ArrayList<>(List.of("R", "G", "B"));
        var samples = new int[] {colour.getRed(), colour.getGreen(), colour.getBlue()};
        if (Arrays.stream(samples).min().orElse(0) > 200) {
            return "W";
        }
        for (var i = 0; i < 3; i++) {
            if (samples[i] > 190 && samples[(i + 1) % 3] < 90 && samples[(i + 2) % 3] < 90) {
                return letters.get(i);
            }
        }
        return colour.toString();
    }

    private static List<Integer> markers(byte[] jpeg) {
        var markers = new ArrayList<Integer>();
        for (var at = 2; ; ) {
            var marker = Byte.toUnsignedInt(jpeg[at + 1]);
            markers.add(marker);
            if (marker == 0xDA) {
                return markers;
            }
            at += 2 + (Byte.toUnsignedInt(jpeg[at + 2]) << 8 | Byte.toUnsignedInt(jpeg[at + 3]));
        }
    }
}
