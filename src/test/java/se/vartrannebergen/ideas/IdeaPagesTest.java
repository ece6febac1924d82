package se.vartrannebergen.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class IdeaPagesTest {
    private final IdeaPages pages;
    private final JdbcClient jdbc;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;

    IdeaPagesTest(IdeaPages pages, JdbcClient jdbc, TestLabs labs, TestPersons persons, TestIdeas ideas) {
        this.pages = pages;
        this.jdbc = jdbc;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
    }

    @Test
    void ofALongHistoryTheNewestLinesAreShownTheOldestOfThemFirst() {
        var lab = labs.rannebergen();
        var idea = ideas.sent(lab, persons.resident(lab));
        for (var line = 1; line <= 205; line++) {
            jdbc.sql("""
                            INSERT INTO idea_addition (id, lab_id, idea_id, text, created_at)
                            VALUES (NEXTVAL(idea_addition_seq), ?, ?, ?, UTC_TIMESTAMP(6) + INTERVAL ? SECOND)""").params(lab.id().value(), idea, "Rad " + line, line).update();
        }

        var history = pages.find(lab.id(), idea, Optional.empty()).orElseThrow().history();

        assertThat(history.stream().map(IdeaPagesTest::words))
                .containsExactlyElementsOf(IntStream.rangeClosed(6, 205)
                        .mapToObj(line -> "Rad " + line)
                        .toList());
    }

    private static String words(IdeaPage.HistoryLine line) {
        return line instanceof IdeaPage.Addition addition ? addition.text() : line.toString();
    }
}
