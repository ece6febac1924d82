package se.vartrannebergen.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.tasks.NewTask;
import se.vartrannebergen.tasks.Tasks;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

/** Moderation looks at a piece, its author does something with it, and moderation decides. */
@ServiceTest
class ChangedMeanwhileTest {
    private static final Because WHY = new Because(new PlainText("Regel 1."), Language.SWEDISH);

    private final ModeratedContents contents;
    private final Tasks tasks;
    private final Groups groups;
    private final TestGroups making;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId author;
    private long group;

    ChangedMeanwhileTest(
            ModeratedContents contents,
            Tasks tasks,
            Groups groups,
            TestGroups making,
            TestLabs labs,
            TestPersons persons,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.contents = contents;
        this.tasks = tasks;
        this.groups = groups;
        this.making = making;
        this.labs = labs;
        this.persons = persons;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aGroup() {
        lab = labs.make();
        author = persons.resident(lab);
        group = making.started(lab, author);
    }

    /** The first thread looks and decides; the other acts in between. */
    private void between(String kind, long id, Runnable act) {
        var room = room(kind);
        transaction.executeWithoutResult(status -> {
            assertThat(room.find(lab.id(), id).orElseThrow().visibility()).isEqualTo(Visibility.PUBLIC);
            AtOnce.call(1, i -> {
                act.run();
                return true;
            });
            room.hide(lab.id(), id, WHY);
        });
    }

    private ModeratedContent room(String kind) {
        return contents.of(new ContentRef(kind, 1));
    }

    private Visibility visibility(String kind, long id) {
        return room(kind).find(lab.id(), id).orElseThrow().visibility();
    }

    @Test
    void whatItsAuthorTookAwayStaysAway() {
        var task = tasks.add(
                lab.id(),
                author,
                group,
                new NewTask(
                        new PlainText("Ring Kalle"),
                        Language.SWEDISH,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));

        between("task", task, () -> tasks.delete(lab.id(), author, group, task));

        assertThat(visibility("task", task)).isEqualTo(Visibility.GONE);
        transaction.executeWithoutResult(status -> room("task").restore(lab.id(), task, WHY));
        assertThat(visibility("task", task)).isEqualTo(Visibility.GONE);
    }

    @Test
    void whatItsAuthorPutOtherwiseIsHiddenAsItReadsNow() {
        between(
                "group",
                group,
                () -> groups.change(lab.id(), group, author, TestGroups.content("Snickargruppen"), List.of(), 0));

        assertThat(visibility("group", group)).isEqualTo(Visibility.HIDDEN);
        assertThat(jdbc.sql("SELECT name FROM working_group WHERE id = ?")
                        .param(group)
                        .query(String.class)
                        .single())
                .isEqualTo("Snickargruppen");
    }
}
