package se.vartrannebergen.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.notifications.ui.InboxBadge;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Texts;

@ServiceTest
class InboxViewTest {
    private final Screen screen;
    private final Telling telling;
    private final Inbox inbox;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;
    private final Texts texts;
    private Lab lab;
    private PersonId person;
    private long idea;

    InboxViewTest(
            Screen screen,
            Telling telling,
            Inbox inbox,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas,
            Texts texts) {
        this.screen = screen;
        this.telling = telling;
        this.inbox = inbox;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
        this.texts = texts;
    }

    @BeforeEach
    void somebodyWithAnIdea() {
        lab = labs.make();
        person = persons.resident(lab);
        idea = ideas.sent(lab, person);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void told(NoticeKind kind) {
        var detail = switch (kind) {
            case DECISION -> Optional.of("REMOVE");
            case MINE_MOVED, VOTED_MOVED -> Optional.of("PLANNED");
            case MINE_ANSWERED, VOTED_ANSWERED, MERGED_ANSWERED, ANSWER_CHANGED -> Optional.of("PARTLY");
            case ANSWER_YOURS, ANSWER_SOON, ANSWER_LATE, PROMISE_SOON, PROMISE_LATE -> Optional.of("2026-12-24");
            case VOTES_COUNTED -> Optional.of("3");
            case MEETING_CALLED,
                    MEETING_MOVED,
                    MEETING_CALLED_OFF,
                    MEETING_SEAT,
                    MEETING_WAITING,
                    MEETING_SOON,
                    MINUTES_READY -> Optional.of("2026-12-01T18:00");
            default -> Optional.<String>empty();
        };
        telling.tell(
                lab.id(),
                List.of(person),
                new NewNotice(
                        kind,
                        "cause-" + kind,
                        Optional.of(new ContentRef("idea", idea)),
                        Optional.empty(),
                        Optional.of(person),
                        detail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void everyKindIsToldInTheReadersLanguage(String code) {
        var language = new Language(code);
        List.of(NoticeKind.values()).forEach(this::told);
        screen.person(lab, person, language);
        var page = allPages();
        assertThat(page)
                .contains(TestIdeas.TITLE, "<bdi>Granne</bdi>", texts.get(language, "notifications.inbox.new"))
                .doesNotContain("notifications.");
        for (var kind : NoticeKind.values()) {
            var name = kind.name().toLowerCase(Locale.ROOT).replace("_", "");
            // Nothing was merged here: it is told that this is over.
            var isOver = kind == NoticeKind.VOTED_MERGED || kind == NoticeKind.HELPED_MERGED;
            var key = isOver ? "notifications." + name + ".over" : "notifications.kind." + name;
            var words = texts.get(language, key);
            if (!words.contains("{")) {
                assertThat(page).contains(words);
            }
        }
        assertThat(page).contains(texts.get(language, "notifications.decision.remove"));
    }

    /** As long as there is one after the other. */
    private String allPages() {
        var all = new StringBuilder();
        for (var number = 1;
                number == 1 || inbox.page(lab.id(), person, number - 1).more();
                number++) {
            all.append(screen.opens("me/inbox?page=" + number).markup());
        }
        return all.toString();
    }

    @Test
    void theInboxTakesThreeStatementsAndOneForTheWelcome() {
        told(NoticeKind.ANSWER_OWED);
        screen.person(lab, person, Language.SWEDISH);
        assertThat(Statements.sentBy(() -> screen.opens("me/inbox"))).hasSize(4);
        assertThat(Statements.sentBy(() -> screen.opens("me/inbox?page=1"))).hasSize(3);
    }

    @Test
    void openingANoticeLeadsToItsPlaceAndMarksItAsRead() {
        told(NoticeKind.ANSWER_OWED);
        var notice = inbox.page(lab.id(), person, 1).notices().getFirst().id();
        screen.person(lab, person, Language.SWEDISH).opens("me/inbox/" + notice);
        assertThat(screen.markup()).contains(TestIdeas.TITLE);
        assertThat(inbox.unread(lab.id(), person)).isZero();
    }

    @Test
    void aNoticeOfSomebodyElseIsAPageThatDoesNotExist() {
        told(NoticeKind.ANSWER_OWED);
        var notice = inbox.page(lab.id(), person, 1).notices().getFirst().id();
        screen.person(lab, persons.resident(lab), Language.SWEDISH).opens("me/inbox/" + notice);
        assertThat(screen.get(H1.class).getText()).isEqualTo(texts.get(Language.SWEDISH, "shell.notfound.title"));
        assertThat(inbox.unread(lab.id(), person)).isEqualTo(1);
    }

    @Test
    void allAreMarkedAsReadAndThatIsUndone() {
        told(NoticeKind.ANSWER_OWED);
        told(NoticeKind.MINE_MERGED);
        screen.person(lab, person, Language.SWEDISH).opens("me/inbox");
        press("notifications.inbox.markall");
        assertThat(inbox.unread(lab.id(), person)).isZero();
        assertThat(screen.markup()).contains(texts.get(Language.SWEDISH, "notifications.inbox.marked"));
        press("notifications.inbox.undo");
        assertThat(inbox.unread(lab.id(), person)).isEqualTo(2);
    }

    private void press(String key) {
        LocatorJ._click(LocatorJ._get(NativeButton.class, spec -> spec.withText(texts.get(Language.SWEDISH, key))));
    }

    @Test
    void theBadgeMovesWhileThePageIsOpenAndVisitorsHaveNone() {
        screen.person(lab, person, Language.SWEDISH).opens("ideas");
        assertThat(screen.markup()).contains("unread-badge").doesNotContain("1 oläst");
        told(NoticeKind.ANSWER_OWED);
        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(true);
            return screen.markup().contains("Nytt i inkorgen: 1 oläst");
        });
        screen.opens("me");
        assertThat(screen.markup()).contains("Inkorg (1)", "1 oläst i inkorgen");
        telling.tell(
                lab.id(),
                List.of(person),
                NewNotice.of(NoticeKind.VOTES_COUNTED, "one more").with("1"));
        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(true);
            return screen.markup().contains("Inkorg (2)");
        });
        screen.visitor(lab, Language.SWEDISH).opens("ideas");
        assertThat(screen.markup()).doesNotContain("unread");
    }

    @Test
    void whatTheLinkToTheInboxNamesIsThereAlsoWhileNothingIsUnread() {
        screen.person(lab, person, Language.SWEDISH).opens("me");
        assertThat(Jsoup.parse(screen.markup()).select("#" + InboxBadge.WORDS)).hasSize(1);
        told(NoticeKind.MINE_MOVED);
        screen.opens("me/inbox");
        assertThat(Jsoup.parse(screen.markup()).select("#" + InboxBadge.WORDS).text())
                .isEqualTo(texts.get(Language.SWEDISH, "notifications.badge", 1, "1"));
    }
}
