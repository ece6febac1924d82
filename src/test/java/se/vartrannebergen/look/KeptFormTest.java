package se.vartrannebergen.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.shared.PersonId;

class KeptFormTest {
    private final List<Object> told = new ArrayList<>();
    private final Field title = Field.line("title", "Rubrik");
    private final Choice reading = new Choice("reading", "Vem läser")
            .option("EVERYBODY", "Alla")
            .option("MEMBERS", "Medlemmar")
            .pick("EVERYBODY");
    private final Tick young = new Tick("young", "För unga");
    private final KeptForm form = new KeptForm(new PersonId(1), "group").with(title, reading, young);

    @Test
    void whatWasPickedAndTickedComesBackWithWhatWasTyped() {
        reading.whenPicked(told::add);
        young.whenChanged(told::add);
        form.bringBack(Map.of("title", "Odlarna", "reading", "MEMBERS", "young", "true"));
        assertThat(title.value()).isEqualTo("Odlarna");
        assertThat(reading.value()).isEqualTo("MEMBERS");
        assertThat(young.isTicked()).isTrue();
        assertThat(told).as("what shows and hides by them").containsExactly("MEMBERS", true);
    }

    @Test
    void whatWasUntickedStaysSo() {
        young.set(true);
        form.bringBack(Map.of("young", "false"));
        assertThat(young.isTicked()).isFalse();
        assertThat(reading.value()).isEqualTo("EVERYBODY");
    }

    @Test
    void whatIsNoOptionAnyMoreStaysAway() {
        form.bringBack(Map.of("reading", "NOBODY"));
        assertThat(reading.value()).isEqualTo("EVERYBODY");
    }

    @Test
    void theBrowserRemembersThemOnlyWithinSuchAForm() {
        assertThat(form.getElement().getOuterHTML()).contains("data-typed=\"reading\"", "data-typed=\"young\"");
        assertThat(new Tick("alone", "Ensam").getElement().getOuterHTML()).doesNotContain("data-typed");
    }
}
