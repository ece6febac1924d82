package se.vartrannebergen.files;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Good pictures and evil ones, as phones and people who mean harm send them. */
public final class Pictures {
    /** 64 × 48, left half red, right half blue. */
    static final byte[] LOSSY_WEBP = Base64.getDecoder()
            .decode(
                    "UklGRmgAAABXRUJQVlA4IFwAAABQBQCdASpAADAAPm0ylUckIyIhKqgAgA2JYwDUEY3+AfiBpgPxJ/WbcQADLy7rGtHni2AA/vCbJe"
                            + "m+c6MBjvXwv4Ybt4Pj8eboHF8rYp9tOPo8z1Jf8ubAAAAAAA==");

    /** 64 × 48, left half red, right half transparent. */
    static final byte[] TRANSPARENT_WEBP = Base64.getDecoder()
            .decode(
                    "UklGRooAAABXRUJQVlA4WAoAAAAQAAAAPwAALwAAQUxQSBQAAAABDzD/ERFCLJjMXzqFzoj+RxV8B1ZQOCBQAAAAMAQAnQEqQAAwAD"
                            + "5tMJRHJCMiISqoAIANiWMA0AqAfgAAVz4bPbMSYvgAAP7wm0P/5BcsLrka//yA/5Af8gP/499md8r1/E52vWjnUKAx4AA=");

    /** 16 × 16, three frames: red, blue, green. */
    static final byte[] ANIMATED_WEBP = Base64.getDecoder()
            .decode(
                    "UklGRg4BAABXRUJQVlA4WAoAAAACAAAADwAADwAAQU5JTQYAAAD/////AABBTk1GRgAAAAAAAAAAAA8AAA8AAGQAAAJWUDggLgAAAN"
                            + "ABAJ0BKhAAEAACgEIloAJ0ugH4AAOwAP7vdtf+FW4Yhmq/+9gvuwX3YL/WwABBTk1GRAAAAAAAAAAAAA8AAA8AAGQAAABWUDggLA"
                            + "AAAJQBAJ0BKhAAEAAAAEIloAJ0ugADmAD+9uYH/vYL/3YL/3YL/Zj67xaSkAAAQU5NRkgAAAAAAAAAAAAPAAAPAABkAAAAVlA4ID"
                            + "AAAAAUAgCdASoQABAAAABCJaACdLoB+AH4AAPIAP7hR3/6nBg58/KI/9uzTGP39yYAAAA=");

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

    private Pictures() {}

    /** A colourful scene with the grain of a camera. */
    public static BufferedImage photo(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var random = new Random(1);
        var paint = image.createGraphics();
        paint.setPaint(new GradientPaint(0, 0, Color.BLUE, width, height, Color.ORANGE));
        paint.fillRect(0, 0, width, height);
        for (var i = 0; i < 500; i++) {
            paint.setColor(new Color(random.nextInt(0x1000000)));
            paint.fillOval(random.nextInt(width), random.nextInt(height), width / 20 + 1, height / 20 + 1);
        }
        paint.dispose();
        var row = new int[width * 3];
        for (var y = 0; y < height; y++) {
            image.getRaster().getPixels(0, y, width, 1, row);
            for (var i = 0; i < row.length; i++) {
                row[i] = Math.clamp(row[i] + random.nextInt(17) - 8, 0, 255);
            }
            image.getRaster().setPixels(0, y, width, 1, row);
        }
        return image;
    }

    /** Top left red, top right green, bottom left blue, bottom right white. */
    static BufferedImage corners(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var paint = image.createGraphics();
        var colours = new Color[] {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (var i = 0; i < 4; i++) {
            paint.setColor(colours[i]);
            paint.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        paint.dispose();
        return image;
    }

    public static byte[] jpeg(BufferedImage image) {
        return jpeg(image, false);
    }

    public static byte[] jpeg(BufferedImage image, boolean progressive) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.85f);
            param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] file(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts segments behind the first marker of a JPEG file. */
    public static byte[] withSegments(byte[] jpeg, byte[]... segments) {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        for (var segment : segments) {
            out.writeBytes(segment);
        }
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    public static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** Orientation and a position: 57° 49' north, as phones write it. */
    public static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("Exif\0\0II".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).putInt('N');
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68);
        tiff.putInt(0);
        tiff.putInt(57).putInt(1).putInt(49).putInt(1).putInt(0).putInt(1);
        return tiff.array();
    }

    /** A PNG file of these chunks. */
    static byte[] png(byte[]... chunks) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(PNG_SIGNATURE);
        for (var chunk : chunks) {
            out.writeBytes(chunk);
        }
        return out.toByteArray();
    }

    /** Colour type 2 (RGB), 8 bits. */
    static byte[] header(int width, int height) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 8)
                        .put((byte) 2)
                        .array());
    }

    static byte[] chunk(String type, byte[] content) {
        var typed = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(typed);
        return ByteBuffer.allocate(8 + typed.length)
                .putInt(content.length)
                .put(typed)
                .putInt((int) sum.getValue())
                .array();
    }

    /** So many zeros, squeezed to a thousandth. */
    static byte[] deflatedZeros(long count) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(9), 64 * 1024)) {
            var zeros = new byte[1 << 20];
            for (var left = count; left > 0; left -= zeros.length) {
                out.write(zeros, 0, (int) Math.min(left, zeros.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A lossless WebP of one colour: every pixel costs no bit at all. */
    static byte[] losslessWebp(int width, int height) {
        var data = ByteBuffer.allocate(14).order(ByteOrder.LITTLE_ENDIAN);
        data.put((byte) 0x2F).putInt(width - 1 | height - 1 << 14);
        // No transform, cache or groups; then five codes of one symbol each: 1 (simple), 0 (one symbol), 1 (8 bits),
        // 0x80.
        var bits = 0L;
        for (var code = 0; code < 5; code++) {
            bits |= 0b10000000_1_0_1L << 3 + code * 11;
        }
        data.putLong(bits);
        var riff = ByteBuffer.allocate(20 + data.capacity()).order(ByteOrder.LITTLE_ENDIAN);
        riff.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(12 + data.capacity());
        riff.put("WEBPVP8L".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(13 + 1)
                .put(data.array());
        return riff.array();
    }
}
