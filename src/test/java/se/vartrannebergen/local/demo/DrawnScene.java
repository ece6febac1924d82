package se.vartrannebergen.local.demo;

import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A picture for an example idea, drawn anew for each seed: the same seed gives the same picture, another one another hour and other people. */
enum DrawnScene {
    LAMP_PATH(EveningScenes::lampPath, Mood.DUSK, Mood.NIGHT),
    FOOTBALL_EVENING(EveningScenes::football, Mood.DUSK, Mood.NIGHT),
    BARBECUE(Campfire::draw, Mood.DUSK, Mood.GOLDEN, Mood.NIGHT),
    BUS_STOP(StreetScenes::busStop, Mood.DUSK, Mood.AUTUMN, Mood.WINTER_DUSK),
    RECYCLING(StreetScenes::recycling, Mood.DAY, Mood.MORNING, Mood.AUTUMN),
    MURAL_WALL(Mural::draw, Mood.DAY, Mood.GOLDEN, Mood.MORNING),
    PLAYGROUND(GardenScenes::playground, Mood.DAY, Mood.GOLDEN, Mood.AUTUMN),
    GARDEN_BOXES(GardenScenes::gardenBoxes, Mood.GOLDEN, Mood.DAY, Mood.MORNING),
    BOOK_SWAP(GardenScenes::bookSwap, Mood.AUTUMN, Mood.DAY, Mood.GOLDEN),
    BENCH_VIEW(NatureScenes::benchView, Mood.GOLDEN, Mood.DUSK, Mood.MORNING),
    WOOD_PATH(NatureScenes::woodPath, Mood.MORNING, Mood.AUTUMN, Mood.DAY),
    LAKE(LakeShore::draw, Mood.GOLDEN, Mood.MORNING, Mood.DAY),
    SLEDDING(WinterScenes::sledding, Mood.WINTER, Mood.WINTER_DUSK),
    STAIRS_ICE(IcyStairs::draw, Mood.WINTER_DUSK, Mood.WINTER),
    COMMUNITY_ROOM(RoomScenes::communityRoom, Mood.GOLDEN, Mood.AUTUMN, Mood.DAY),
    SEWING(RoomScenes::sewing, Mood.MORNING, Mood.DAY, Mood.GOLDEN),
    LAUNDRY(HouseScenes::laundry, Mood.DAY, Mood.MORNING, Mood.GOLDEN),
    BIKE_ROOM(HouseScenes::bikeRoom, Mood.DAY, Mood.MORNING, Mood.GOLDEN);

    private static final float QUALITY = .88f;
    private static final float DARK = .3f;

    private final Consumer<Easel> drawing;
    private final List<Mood> moods;

    DrawnScene(Consumer<Easel> drawing, Mood... moods) {
        this.drawing = drawing;
        this.moods = List.of(moods);
    }

    /** The name ideas call it by, such as {@code lamp-path}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DrawnScene> named(String slug) {
        return Arrays.stream(values())
                .filter(scene -> scene.slug().equals(slug))
                .findAny();
    }

    BufferedImage draw(long seed) {
        var mood = moods.get((int) Math.floorMod(seed, (long) moods.size()));
        var easel = new Easel(mood, seed * 7919 + ordinal());
        if (Math.floorMod(seed / moods.size(), 2L) == 1) {
            easel.mirror();
        }
        drawing.accept(easel);
        var picture = easel.finished();
        Grain.over(picture, seed);
        return picture;
    }

    /** A JPEG of 1600 × 1067 pixels, as a phone would send it. */
    byte[] photo(long seed) {
        return jpeg(draw(seed));
    }

    /** The same place with hardly any light. */
    byte[] darkPhoto(long seed) {
        var picture = draw(seed);
        var dark = new RescaleOp(DARK, 0, null);
        return jpeg(dark.filter(picture, null));
    }

    private static byte[] jpeg(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
