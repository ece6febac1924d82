package se.vartrannebergen.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawnSceneTest {

    @ParameterizedTest
    @EnumSource
    void isAPhotoAsAPhoneSendsIt(DrawnScene scene) throws IOException {
        var bytes = scene.photo(0);
        var picture = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(picture.getHeight()).isEqualTo(1067);
        assertThat(bytes.length).isBetween(100_000, 2_000_000);
        assertThat(DrawnScene.named(scene.slug())).contains(scene);
    }

    @Test
    void theSameSeedGivesTheSamePicture() {
        assertThat(DrawnScene.LAMP_PATH.photo(7)).isEqualTo(DrawnScene.LAMP_PATH.photo(7));
    }

    @Test
    void anotherSeedGivesAnotherPicture() {
        assertThat(DrawnScene.LAMP_PATH.photo(7)).isNotEqualTo(DrawnScene.LAMP_PATH.photo(9));
    }
}
