package se.vartrannebergen.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.discussions.CommentDrafts;
import se.vartrannebergen.discussions.CommentLine;
import se.vartrannebergen.discussions.CommentRefused;
import se.vartrannebergen.discussions.CommentUnknown;
import se.vartrannebergen.discussions.Comments;
import se.vartrannebergen.discussions.ConversationOrder;
import se.vartrannebergen.discussions.Conversations;
import se.vartrannebergen.discussions.NewComment;
import se.vartrannebergen.discussions.Thanks;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

/** What is said in a group is for who reads the group. */
@ServiceTest
class GroupTalkTest {
    private final Comments comments;
    private final Conversations conversations;
    private final Thanks thanks;
    private final CommentDrafts drafts;
    private final TestGroups groups;
    private final TestLabs labs;
    private final TestPersons persons;
    private final People people;
    private final Screen screen;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;
    private PersonId member;
    private PersonId outsider;
    private ContentRef group;

    GroupTalkTest(
            Comments comments,
            Conversations conversations,
            Thanks thanks,
            CommentDrafts drafts,
            TestGroups groups,
            TestLabs labs,
            TestPersons persons,
            People people,
            Screen screen,
            JdbcClient jdbc) {
        this.comments = comments;
        this.conversations = conversations;
        this.thanks = thanks;
        this.drafts = drafts;
        this.groups = groups;
        this.labs = labs;
        this.persons = persons;
        this.people = people;
        this.screen = screen;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aGroupForItsMembers() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        member = persons.resident(lab);
        outsider = persons.resident(lab);
        people.rename(lab.id(), coordinator, new DisplayName("Amina Ali"));
        var id = groups.started(lab, coordinator, Reading.MEMBERS);
        group = new ContentRef("group", id);
        groups.join(lab, id, member);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private long said(PersonId by, ContentRef on, String words) {
        return comments.post(lab.id(), by, on, comment(words)).id();
    }

    private static NewComment comment(String words) {
        return new NewComment(
                new PlainText(words),
                Language.SWEDISH,
                Optional.empty(),
                UUID.randomUUID().toString());
    }

    @Test
    void outsidersGetNothingByAnyMethod() {
        var id = said(coordinator, group, "Vi ses på torsdag.");
        for (var reader : List.of(Optional.of(outsider), Optional.<PersonId>empty())) {
            assertThat(conversations
                            .page(lab.id(), group, ConversationOrder.NEWEST, 1, reader)
                            .threads())
                    .isEmpty();
            assertThat(conversations
                            .page(lab.id(), group, ConversationOrder.NEWEST, 1, reader)
                            .comments())
                    .isZero();
            assertThat(conversations.thread(lab.id(), group, id, reader)).isEmpty();
            assertThat(conversations.spot(lab.id(), group, ConversationOrder.NEWEST, id, reader))
                    .isEmpty();
            assertThat(conversations.find(lab.id(), id, reader)).isEmpty();
            assertThat(conversations.count(lab.id(), group, reader)).isZero();
        }
        assertThat(conversations.isOpenTo(lab.id(), group, outsider)).isFalse();
        assertThat(conversations.isOpenTo(lab.id(), group, member)).isTrue();
        assertThatThrownBy(() -> thanks.give(lab.id(), outsider, id)).isInstanceOf(CommentUnknown.class);
        assertThatThrownBy(() -> thanks.takeBack(lab.id(), outsider, id)).isInstanceOf(CommentUnknown.class);
        assertThatThrownBy(() -> said(outsider, group, "Hej")).isInstanceOf(CommentRefused.class);
        drafts.save(lab.id(), outsider, group, new CommentDrafts.Draft(Optional.empty(), "Hej", "t"));
        assertThat(drafts.of(lab.id(), outsider, group)).isEmpty();
        assertThat(conversations.find(lab.id(), id, Optional.of(member))).isPresent();
    }

    @Test
    void whoIsNotAMemberAnyMoreChangesNothingAndIsNotToldAnyMore() {
        var id = said(member, group, "Jag tar med fika.");
        jdbc.sql("UPDATE group_member SET state = 'REMOVED' WHERE group_id = ? AND person_id = ?")
                .params(group.id(), member.value())
                .update();
        assertThatThrownBy(() -> comments.edit(lab.id(), member, id, new PlainText("Jag är arg."), Language.SWEDISH))
                .isInstanceOf(CommentUnknown.class);
        var answer = said(coordinator, group, "Tack @Granne!");
        assertThat(mentioned(answer)).isZero();
        comments.delete(lab.id(), member, id);
        assertThat(conversations.find(lab.id(), id, Optional.of(coordinator))).isEmpty();
    }

    private int mentioned(long comment) {
        return jdbc.sql("SELECT COUNT(*) FROM comment_mention WHERE comment_id = ?")
                .param(comment)
                .query(Integer.class)
                .single();
    }

    /** Its members say nothing of their age here: that is tried elsewhere. */
    private ContentRef young() {
        var id = groups.started(lab, coordinator);
        groups.join(lab, id, member);
        jdbc.sql("UPDATE working_group SET young = TRUE WHERE id = ?").param(id).update();
        return new ContentRef("group", id);
    }

    @Test
    void inAGroupOfYoungPeopleAllAreCalledByTheirFirstName() {
        var young = young();
        var id = said(coordinator, young, "Vi spelar på fredag.");
        assertThat(name(conversations.find(lab.id(), id, Optional.of(member)))).contains("Amina");
        assertThat(name(conversations.find(lab.id(), id, Optional.empty()))).isEmpty();
        show(young);
        assertThat(name(conversations.find(lab.id(), id, Optional.empty()))).contains("Amina");
        assertThat(name(conversations.told(lab.id(), young, id).line())).contains("Amina");
        assertThat(conversations
                        .page(lab.id(), young, ConversationOrder.NEWEST, 1, Optional.of(member))
                        .threads()
                        .getFirst()
                        .first()
                        .authorName())
                .contains("Amina");
        assertThat(name(AsStaff.call("FACILITATOR", () -> conversations.find(lab.id(), id, Optional.of(outsider)))))
                .contains("Amina Ali");
        assertThat(mentioned(said(member, young, "@Amina jag kommer!"))).isOne();
        assertThat(conversations.firstNamesOnly(lab.id(), young)).isTrue();
        assertThat(conversations.firstNamesOnly(lab.id(), group)).isFalse();
    }

    private void show(ContentRef of) {
        jdbc.sql("UPDATE group_member SET name_shown = TRUE WHERE group_id = ? AND person_id = ?")
                .params(of.id(), coordinator.value())
                .update();
    }

    @Test
    void thoseOutsideReadTheNamesOfMembersOnlyWhoAllowIt() {
        var open = new ContentRef("group", groups.started(lab, coordinator));
        var id = said(coordinator, open, "Vi ses på torsdag.");
        assertThat(name(conversations.find(lab.id(), id, Optional.of(outsider))))
                .isEmpty();
        assertThat(name(conversations.find(lab.id(), id, Optional.of(coordinator))))
                .contains("Amina Ali");
        screen.visitor(lab, Language.SWEDISH).opens("groups/" + open.id() + "/talk");
        assertThat(screen.markup()).contains("Vi ses på torsdag.").doesNotContain("Amina");
        show(open);
        assertThat(name(conversations.find(lab.id(), id, Optional.of(outsider))))
                .contains("Amina Ali");
    }

    private static Optional<String> name(Optional<CommentLine> line) {
        return line.flatMap(CommentLine::authorName);
    }

    @Test
    void theTalkOfAGroupForMembersIsNotThereForOthers() {
        said(coordinator, group, "Vi ses på torsdag.");
        screen.person(lab, member, Language.SWEDISH).opens("groups/" + group.id() + "/talk");
        assertThat(screen.markup()).contains("Vi ses på torsdag.", "Amina Ali");
        screen.person(lab, outsider, Language.SWEDISH).opens("groups/" + group.id() + "/talk");
        assertThat(screen.markup()).doesNotContain("Vi ses på torsdag.", "Amina Ali", TestGroups.NAME);
        screen.visitor(lab, new Language("ar")).opens("groups/" + group.id() + "/talk");
        assertThat(screen.markup()).doesNotContain("Vi ses på torsdag.", TestGroups.NAME);
    }

    @Test
    void whoReadsAnOpenGroupIsToldThatMembersWrite() {
        var open = groups.started(lab, coordinator);
        screen.visitor(lab, Language.SWEDISH).opens("groups/" + open + "/talk");
        assertThat(screen.markup()).contains("Bara gruppens medlemmar skriver här.");
        screen.person(lab, coordinator, Language.SWEDISH).opens("groups/" + open + "/talk");
        assertThat(screen.markup()).doesNotContain("Bara gruppens medlemmar skriver här.");
    }

    @Test
    void aTalkOfTwoThousandCostsAsManyStatementsAsOneOfTwenty() {
        for (var i = 0; i < 20; i++) {
            said(coordinator, group, "Nummer " + i);
        }
        screen.person(lab, member, Language.SWEDISH);
        screen.opens("groups/" + group.id() + "/talk");
        var few = Statements.of(() -> screen.opens("groups/" + group.id() + "/talk?page=1"));
        jdbc.sql("""
                        INSERT INTO comment (id, lab_id, content_kind, content_id, author_id, state, text, language, token, written_at, stands_at)
                        SELECT NEXTVAL(comment_seq) * 50, ?, 'group', ?, ?, 'PUBLIC', CONCAT('Nummer ', seq), 'sv', UUID(),
                            UTC_TIMESTAMP(6) - INTERVAL seq MINUTE, UTC_TIMESTAMP(6) - INTERVAL seq MINUTE
                        FROM seq_1_to_1980""").params(lab.id().value(), group.id(), coordinator.value()).update();
        var many = Statements.of(() -> screen.opens("groups/" + group.id() + "/talk?page=1&x"));
        assertThat(many).isEqualTo(few);
        // the group; whether the talk is for the reader, first names, pause, drafts and whether they are for the
        // reader, the lines …
        assertThat(few).isLessThanOrEqualTo(12);
    }
}
