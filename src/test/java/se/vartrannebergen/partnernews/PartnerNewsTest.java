package se.vartrannebergen.partnernews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.partners.Editors;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.PartnerRefused;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestUpdates;
import se.vartrannebergen.updates.UpdateChangedElsewhere;
import se.vartrannebergen.updates.UpdateContent;
import se.vartrannebergen.updates.UpdateFilter;
import se.vartrannebergen.updates.UpdateLists;
import se.vartrannebergen.updates.UpdatePage;
import se.vartrannebergen.updates.UpdatePages;
import se.vartrannebergen.updates.UpdateRefused;
import se.vartrannebergen.updates.UpdateTiming;
import se.vartrannebergen.updates.UpdateUnknown;
import se.vartrannebergen.updates.Updates;
import se.vartrannebergen.updates.WrittenUpdate;

@ServiceTest
class PartnerNewsTest {
    private final Updates updates;
    private final UpdatePages pages;
    private final UpdateLists lists;
    private final PartnerNews news;
    private final Editors editors;
    private final TestPartners partners;
    private final TestUpdates made;
    private final TestIdeas ideas;
    private final TestPersons persons;
    private final TestLabs labs;
    private final JdbcClient jdbc;
    private Lab lab;
    private PartnerId company;
    private ContentRef publisher;
    private PersonId editor;
    private PersonId drafter;

    PartnerNewsTest(
            Updates updates,
            UpdatePages pages,
            UpdateLists lists,
            PartnerNews news,
            Editors editors,
            TestPartners partners,
            TestUpdates made,
            TestIdeas ideas,
            TestPersons persons,
            TestLabs labs,
            JdbcClient jdbc) {
        this.updates = updates;
        this.pages = pages;
        this.lists = lists;
        this.news = news;
        this.editors = editors;
        this.partners = partners;
        this.made = made;
        this.ideas = ideas;
        this.persons = persons;
        this.labs = labs;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aCompanyWithTwoEditors() {
        lab = labs.make();
        company = partners.made(lab, "bolaget");
        publisher = new ContentRef("partner", company.value());
        editor = partners.editor(lab, company, true);
        drafter = partners.editor(lab, company, false);
    }

    private static <T> T asPartner(Callable<T> what) {
        return AsStaff.call("PARTNER", what);
    }

    private WrittenUpdate draft(PersonId by) {
        return asPartner(() -> updates.draft(lab.id(), by, publisher, Language.SWEDISH));
    }

    private WrittenUpdate saved(PersonId by, UpdateContent content) {
        var begun = draft(by);
        return asPartner(() -> {
            updates.save(lab.id(), by, begun.id(), begun.version(), content);
            return updates.toChange(lab.id(), by, begun.id());
        });
    }

    private Updates.Sent publish(PersonId by, WrittenUpdate draft, UpdateContent content) {
        return asPartner(() -> updates.publish(lab.id(), by, draft.id(), draft.version(), content));
    }

    private static UpdateContent soon(UpdateContent content) {
        return content.timed(new UpdateTiming(
                Optional.of(LocalDateTime.now(UpdateTiming.HERE).plusHours(2)), Optional.empty(), false));
    }

    private Optional<UpdatePage> read(long update) {
        return pages.find(lab.id(), update, Optional.empty(), Language.SWEDISH);
    }

    private PartnerNews.Desk desk(PersonId by) {
        return asPartner(() -> news.desk(lab.id(), company, by));
    }

    @Test
    void whatAnEditorPublishesEverybodyReadsInTheOrganisationsNameAndTheLogSaysWhoDidIt() {
        var idea = ideas.sent(lab, persons.resident(lab));
        var text = "Vi **börjar** på måndag.\n\n- Först mark\n- Sedan belysning <script>alert(1)</script>";
        var sent = publish(editor, draft(editor), TestUpdates.content("Nu börjar vi", text, idea));
        var page = read(sent.id()).orElseThrow();
        assertThat(page.publisher().orElseThrow().name()).isEqualTo("Bolaget bolaget");
        assertThat(page.publisher().orElseThrow().address()).isEqualTo("/partners/bolaget");
        assertThat(page.formatted()).isTrue();
        assertThat(page.ideas()).hasSize(1);
        var card = lists.find(lab.id(), UpdateFilter.by(publisher), Language.SWEDISH, 1)
                .cards()
                .getFirst();
        assertThat(card.opening()).contains("Vi börjar på måndag").doesNotContain("**");
        assertThat(jdbc.sql(
                                "SELECT act FROM vart_rannebergen_audit.audit_entry WHERE lab_id = ? AND who = ? AND about_kind = 'update'")
                        .params(lab.id().value(), editor.value())
                        .query(String.class)
                        .list())
                .containsExactly("UPDATE_PUBLISHED");
    }

    @Test
    void whoOnlyWritesDraftsLeavesPublishingToTheOthers() {
        var draft = saved(drafter, TestUpdates.content());
        assertThat(draft.mayPublish()).isFalse();
        assertThatThrownBy(() -> publish(drafter, draft, TestUpdates.content())).isInstanceOf(UpdateRefused.class);
        assertThat(made.state(draft.id())).isEqualTo("DRAFT");
        var theirs = asPartner(() -> updates.toChange(lab.id(), editor, draft.id()));
        assertThat(theirs.mayPublish()).isTrue();
        publish(editor, theirs, TestUpdates.content());
        assertThat(read(draft.id())).isPresent();
        assertThatThrownBy(() -> asPartner(() -> updates.toChange(lab.id(), drafter, draft.id())))
                .as("what is published is for those who publish")
                .isInstanceOf(UpdateUnknown.class);
    }

    @Test
    void anOrganisationHasAnyNumberOfDraftsAndTheyAreOnItsDesk() {
        var bare = draft(drafter);
        assertThat(draft(drafter).id()).as("nothing stands in it yet").isEqualTo(bare.id());
        var first = saved(drafter, TestUpdates.content("Den första", TestUpdates.TEXT));
        var second = saved(drafter, TestUpdates.content("Den andra", TestUpdates.TEXT));
        assertThat(desk(editor).drafts()).extracting(PartnerNews.Item::id).containsExactly(second.id(), first.id());
        asPartner(() -> {
            updates.throwAway(lab.id(), editor, first.id());
            return first;
        });
        assertThat(desk(drafter).drafts()).extracting(PartnerNews.Item::id).containsExactly(second.id());
        var sent = publish(
                editor, asPartner(() -> updates.toChange(lab.id(), editor, second.id())), TestUpdates.content());
        assertThatThrownBy(() -> asPartner(() -> {
                    updates.throwAway(lab.id(), editor, sent.id());
                    return sent;
                }))
                .isInstanceOf(UpdateUnknown.class);
    }

    @Test
    void othersFindNeitherDraftsNorWhatIsPlannedNorTheDesk() {
        var draft = saved(drafter, TestUpdates.content());
        var planned = publish(editor, draft(editor), soon(TestUpdates.content()));
        var city = partners.made(lab, "staden");
        for (var stranger : List.of(partners.editor(lab, city, true), persons.resident(lab))) {
            for (var id : List.of(draft.id(), planned.id())) {
                assertThatThrownBy(() -> asPartner(() -> updates.toChange(lab.id(), stranger, id)))
                        .isInstanceOf(UpdateUnknown.class);
                assertThatThrownBy(() -> asPartner(
                                () -> updates.publish(lab.id(), stranger, id, draft.version(), TestUpdates.content())))
                        .isInstanceOf(UpdateUnknown.class);
                assertThat(asPartner(() -> pages.find(lab.id(), id, Optional.of(stranger), Language.SWEDISH)))
                        .isEmpty();
            }
            assertThatThrownBy(() -> desk(stranger)).isInstanceOf(PartnerRefused.class);
            assertThatThrownBy(() -> draft(stranger)).isInstanceOf(UpdateRefused.class);
        }
        assertThatThrownBy(() -> updates.toChange(lab.id(), editor, draft.id()))
                .as("without the role in the account")
                .isInstanceOf(UpdateUnknown.class);
    }

    @Test
    void whoseRightIsRevokedWhileTypingIsRefusedAndTheDraftStays() {
        var draft = saved(editor, TestUpdates.content());
        AsStaff.run("ADMIN", () -> editors.remove(lab.id(), company, persons.newcomer(lab), editor));
        assertThatThrownBy(() -> asPartner(() -> updates.save(
                        lab.id(), editor, draft.id(), draft.version(), TestUpdates.content("Ny rubrik", "x"))))
                .isInstanceOf(UpdateUnknown.class);
        assertThatThrownBy(() -> publish(editor, draft, TestUpdates.content())).isInstanceOf(UpdateUnknown.class);
        assertThat(desk(drafter).drafts()).extracting(PartnerNews.Item::title).containsExactly(TestUpdates.TITLE);
    }

    @Test
    void ofTwoWhoWriteAtOnceNeitherIsWrittenOver() {
        var mine = saved(editor, TestUpdates.content());
        asPartner(() -> updates.save(
                lab.id(), drafter, mine.id(), mine.version(), TestUpdates.content("Deras rubrik", TestUpdates.TEXT)));
        assertThatThrownBy(() -> publish(editor, mine, TestUpdates.content()))
                .isInstanceOf(UpdateChangedElsewhere.class);
        assertThat(desk(editor).drafts()).extracting(PartnerNews.Item::title).containsExactly("Deras rubrik");
    }

    @Test
    void ofTwoWhoPublishAtOnceTheSecondIsAsked() {
        var mine = saved(editor, TestUpdates.content());
        var other = partners.editor(lab, company, true);
        publish(other, mine, TestUpdates.content("Deras rubrik", TestUpdates.TEXT));
        assertThatThrownBy(() -> publish(editor, mine, TestUpdates.content("Min rubrik", TestUpdates.TEXT)))
                .isInstanceOf(UpdateChangedElsewhere.class);
        assertThat(publish(other, mine, TestUpdates.content()).id())
                .as("sent twice")
                .isEqualTo(mine.id());
        assertThat(read(mine.id()).orElseThrow().title()).isEqualTo("Deras rubrik");
    }

    @Test
    void itTellsAboutIdeasThatEverybodyReads() {
        var idea = ideas.sent(lab, persons.resident(lab), "Fler cykelställ vid torget", TestIdeas.TEXT);
        var there = labs.make();
        var elsewhere = ideas.sent(there, persons.resident(there));
        assertThat(asPartner(() -> news.ideas(lab.id(), company, drafter, "cykelställ")))
                .extracting(PartnerNews.Idea::id)
                .containsExactly(idea);
        assertThat(asPartner(() -> news.ideas(lab.id(), company, drafter, "%"))).isEmpty();
        assertThatThrownBy(() -> publish(editor, draft(editor), TestUpdates.content(elsewhere)))
                .isInstanceOf(UpdateRefused.class);
        publish(editor, draft(editor), TestUpdates.content(idea));
        assertThat(lists.latestAbout(lab.id(), idea, Language.SWEDISH)).hasSize(1);
    }

    @Test
    void theDeskTakesAsManyStatementsHoweverMuchLiesOnIt() {
        var bare = Statements.of(() -> desk(editor));
        for (var i = 0; i < 3; i++) {
            saved(drafter, TestUpdates.content());
            publish(editor, draft(editor), TestUpdates.content("Nyhet nummer " + i, TestUpdates.TEXT));
        }
        assertThat(Statements.of(() -> desk(editor))).isEqualTo(bare).isEqualTo(4);
        assertThat(Set.copyOf(desk(editor).published())).hasSize(3);
    }
}
