package se.vartrannebergen.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"Åsa", "ليلى", "Bo", "李明", "O'Brien-Öberg", "Ali 👨‍👩‍👧", "<b>Bo</b>", "1a"})
    void namesOfAllPeopleAreNames(String name) {
        assertThat(DisplayName.isValid(name)).isTrue();
        assertThat(new DisplayName(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "B", "12", "👍👍", "\u202E\u0000", "--"})
    void whatHasNoLetterOrOneCharacterIsNoName(String name) {
        assertThat(DisplayName.isValid(name)).isFalse();
        assertThatThrownBy(() -> new DisplayName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fortyCharactersAreTheMost() {
        assertThat(DisplayName.isValid("å".repeat(40))).isTrue();
        assertThat(DisplayName.isValid("å".repeat(41))).isFalse();
    }

    @Test
    void aNameOfFewCharactersMayNotHideThousandsOfMarks() {
        assertThat(DisplayName.isValid("Bo" + "\u0301".repeat(300))).isFalse();
    }

    @Test
    void aNameIsOneLineAndTurnsNothingAround() {
        assertThat(new DisplayName(" Bo\u202E\n  Ek ").value()).isEqualTo("Bo Ek");
    }
}
