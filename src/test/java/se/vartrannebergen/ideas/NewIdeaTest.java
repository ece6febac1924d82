package se.vartrannebergen.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.labs.Category;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.LabSettings;
import se.vartrannebergen.labs.Place;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;
import se.vartrannebergen.shared.PlainText;

class NewIdeaTest {
    private static final String TEXT = "t".repeat(20);
    private static final LocalizedText NAME = new LocalizedText(Map.of(Language.SWEDISH, "Namn"));
    private static final Lab LAB = new Lab(
            new LabId(1),
            "lab",
            "Labb",
            "Området",
            new LabSettings(20, 30, LabSettings.ReviewPolicy.AT_ONCE, 2, LabSettings.Voters.CONFIRMED, 3),
            List.of(Language.SWEDISH),
            List.of(new Category(3, "c", NAME)),
            List.of(new Place(4, "p", NAME)),
            List.of(),
            Optional.empty());

    @Test
    void titlesHaveFiveToEightyCharactersAsPeopleCountThem() {
        assertThat(problems("1234", TEXT)).containsExactly(IdeaProblem.TITLE_TOO_SHORT);
        assertThat(problems("👨‍👩‍👧‍👦".repeat(4), TEXT)).containsExactly(IdeaProblem.TITLE_TOO_SHORT);
        assertThat(problems("12345", TEXT)).isEmpty();
        assertThat(problems("👨‍👩‍👧‍👦".repeat(80), TEXT)).isEmpty();
        assertThat(problems("å".repeat(81), TEXT)).containsExactly(IdeaProblem.TITLE_TOO_LONG);
    }

    @Test
    void textsHaveTwentyToFiveThousandCharactersAsPeopleCountThem() {
        assertThat(problems("Titel", "t".repeat(19))).containsExactly(IdeaProblem.TEXT_TOO_SHORT);
        assertThat(problems("Titel", "👩‍🚀".repeat(5_000))).isEmpty();
        assertThat(problems("Titel", "t".repeat(5_001))).containsExactly(IdeaProblem.TEXT_TOO_LONG);
        assertThat(problems("Titel", "👩‍🚀".repeat(10_000))).containsExactly(IdeaProblem.TEXT_TOO_LONG);
    }

    @Test
    void fewCharactersThatHideThousandsOfMarksAreTooLong() {
        assertThat(problems("Titel" + "\u0301".repeat(2_000), TEXT)).containsExactly(IdeaProblem.TITLE_TOO_LONG);
        assertThat(problems("Titel", TEXT + "\u0301".repeat(90_000))).containsExactly(IdeaProblem.TEXT_TOO_LONG);
    }

    @Test
    void charactersThatNobodySeesMakeNoIdea() {
        assertThat(problems("a" + "\u200b".repeat(10), TEXT)).containsExactly(IdeaProblem.TITLE_TOO_SHORT);
        assertThat(problems("Titel", "ord" + "\u3164".repeat(40))).containsExactly(IdeaProblem.TEXT_TOO_SHORT);
        assertThat(problems("🌳🌳🌳 5", TEXT)).isEmpty();
    }

    @Test
    void whatIsNotReadyCannotBeMade() {
        assertThatThrownBy(() -> new NewIdea(new PlainText("abc"), new PlainText("x"), Language.SWEDISH, 1, 1))
                .isInstanceOfSatisfying(
                        IdeaNotReady.class,
                        notReady -> assertThat(notReady.problems())
                                .containsExactlyInAnyOrder(IdeaProblem.TITLE_TOO_SHORT, IdeaProblem.TEXT_TOO_SHORT));
    }

    @Test
    void aDraftIsSentWithACategoryAndAPlaceOfItsLab() {
        assertThat(draft("Titel", TEXT, Optional.of(3L), Optional.of(4L)).problems(LAB))
                .isEmpty();
        assertThat(draft("Titel", TEXT, Optional.empty(), Optional.empty()).problems(LAB))
                .containsExactly(IdeaProblem.CATEGORY_MISSING, IdeaProblem.PLACE_MISSING);
        assertThat(draft("Titel", TEXT, Optional.of(4L), Optional.of(3L)).problems(LAB))
                .containsExactly(IdeaProblem.CATEGORY_MISSING, IdeaProblem.PLACE_MISSING);
    }

    @Test
    void aDraftKeepsMoreThanMayBePublishedButNotEverything() {
        var content = draft("👍".repeat(10_000), "👍".repeat(200_000), Optional.empty(), Optional.empty());
        assertThat(content.title().value()).hasSize(10_000);
        assertThat(content.text().value()).hasSize(200_000);
        assertThat(draft("x" + "👍".repeat(10_000), "", Optional.empty(), Optional.empty())
                        .title()
                        .value())
                .as("never ends in half a character")
                .endsWith("👍");
    }

    private static Set<IdeaProblem> problems(String title, String text) {
        return NewIdea.problems(PlainText.oneLine(title), new PlainText(text));
    }

    private static DraftContent draft(String title, String text, Optional<Long> category, Optional<Long> place) {
        return new DraftContent(new PlainText(title), new PlainText(text), Language.SWEDISH, category, place);
    }
}
