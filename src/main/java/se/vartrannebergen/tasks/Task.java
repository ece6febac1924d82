package se.vartrannebergen.tasks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.tasks.TaskRefused.Why;

/**
 * Something to do, and the rules of it. It is changed only while held, see {@link TaskRepository#hold}; the edition says which wording
 * somebody had before them.
 */
@Entity
@DynamicUpdate // places of several are changed by one statement: a save must not write an old one over them
class Task {
    static final String KIND = "task";

    @Id
    @GeneratedValue(generator = "task_seq")
    @SequenceGenerator(name = "task_seq", sequenceName = "task_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private long groupId;
    private long authorId;
    private String title = "";
    private String text = "";
    private String language = "";
    private int edition = 1;

    @Enumerated(EnumType.STRING)
    private TaskState state = TaskState.TODO;

    @Enumerated(EnumType.STRING)
    private Shown shown = Shown.PUBLIC;

    private long place;
    private @Nullable Long who;
    private boolean asked;
    private @Nullable Long askedBy;
    private int turn;
    private @Nullable LocalDate due;
    private @Nullable LocalDate remindedOf;
    private @Nullable String sourceKind;
    private @Nullable Long sourceId;
    private Instant createdAt = Instant.EPOCH;
    private Instant changedAt = Instant.EPOCH;
    private @Nullable Instant doneAt;
    private @Nullable Long doneBy;

    protected Task() {}

    Task(LabId lab, long group, PersonId author, TaskWords words, Optional<ContentRef> source, Instant now) {
        labId = lab.value();
        groupId = group;
        authorId = author.value();
        write(words);
        sourceKind = source.map(ContentRef::kind).orElse(null);
        sourceId = source.map(ContentRef::id).orElse(null);
        createdAt = now;
        changedAt = now;
    }

    private void write(TaskWords words) {
        title = words.title().value();
        text = words.text().value();
        language = words.language().code();
        due = words.due().orElse(null);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    LabId lab() {
        return new LabId(labId);
    }

    long group() {
        return groupId;
    }

    ContentRef content() {
        return new ContentRef(KIND, id());
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    TaskState state() {
        return state;
    }

    Shown shown() {
        return shown;
    }

    Language language() {
        return new Language(language);
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<PersonId> who() {
        return Optional.ofNullable(who).map(PersonId::new);
    }

    boolean isAsked() {
        return asked;
    }

    /** Who asked the one who does it; empty where nobody did. */
    Optional<PersonId> askedBy() {
        return Optional.ofNullable(askedBy).map(PersonId::new);
    }

    int turn() {
        return turn;
    }

    int edition() {
        return edition;
    }

    TaskWords words() {
        return new TaskWords(new PlainText(title), new PlainText(text), language(), Optional.ofNullable(due));
    }

    /** @return whether it says something else now */
    boolean edit(TaskWords words, int of, Instant now) {
        if (words.equals(words())) {
            return false;
        }
        if (of != edition) {
            throw new TaskChangedElsewhere(words(), edition);
        }
        write(words);
        edition++;
        changedAt = now;
        return true;
    }

    /** @return whether it was not so before */
    boolean take(PersonId person, Instant now) {
        mustBeOpen();
        if (isWith(person) && !asked) {
            return false;
        }
        if (who != null && !isWith(person) && !asked) {
            throw new TaskRefused(Why.TAKEN, "task " + id);
        }
        if (!isWith(person)) {
            askedBy = null;
            turn++;
        }
        who = person.value();
        asked = false;
        changedAt = now;
        return true;
    }

    /** @return whether it was not so before */
    boolean ask(PersonId person, PersonId by, Instant now) {
        mustBeOpen();
        if (isWith(person)) {
            return false;
        }
        if (who != null && !asked) {
            throw new TaskRefused(Why.TAKEN, "task " + id);
        }
        who = person.value();
        asked = true;
        askedBy = by.value();
        turn++;
        changedAt = now;
        return true;
    }

    boolean isWith(PersonId person) {
        return who != null && who == person.value();
    }

    /** Nobody does it any more, or is asked to. */
    void free(Instant now) {
        who = null;
        asked = false;
        askedBy = null;
        turn++;
        changedAt = now;
    }

    /** Into a column. What somebody finishes that nobody had is theirs. */
    void move(TaskState to, long at, PersonId by, Instant now) {
        if (to == TaskState.DONE && state != TaskState.DONE) {
            if (who == null || asked) {
                who = by.value();
                asked = false;
                askedBy = null;
                turn++;
            }
            doneAt = now;
            doneBy = by.value();
        } else if (to != TaskState.DONE) {
            doneAt = null;
            doneBy = null;
        }
        state = to;
        place = at;
        changedAt = now;
    }

    private void mustBeOpen() {
        if (!state.isOpen()) {
            throw new TaskRefused(Why.DONE, "task " + id);
        }
    }

    /** @return whether it was not so before */
    boolean show(Shown now) {
        var before = shown;
        shown = now;
        return shown != before;
    }
}
