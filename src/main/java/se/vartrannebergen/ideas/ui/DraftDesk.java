package se.vartrannebergen.ideas.ui;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vartrannebergen.ideas.Draft;
import se.vartrannebergen.ideas.DraftChangedElsewhere;
import se.vartrannebergen.ideas.DraftContent;
import se.vartrannebergen.ideas.Drafts;
import se.vartrannebergen.ideas.IdeaRefused;
import se.vartrannebergen.ideas.IdeaUnknown;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** The draft that one page works on: found again, begun with the first word, saved with every pause. */
class DraftDesk {
    private final Drafts drafts;
    private final LabId lab;
    private final PersonId author;
    private @Nullable Draft draft;
    private boolean opened;

    private DraftDesk(Drafts drafts, LabId lab, PersonId author) {
        this.drafts = drafts;
        this.lab = lab;
        this.author = author;
    }

    @Component
    static class Factory {
        private final Drafts drafts;

        Factory(Drafts drafts) {
            this.drafts = drafts;
        }

        DraftDesk open(LabId lab, PersonId author) {
            return new DraftDesk(drafts, lab, author);
        }
    }

    /** What became of saving. */
    sealed interface Outcome {}

    /** @param first whether there was no draft before */
    record Saved(boolean first) implements Outcome {}

    record ChangedElsewhere(Draft current) implements Outcome {}

    /** Sent or thrown away, perhaps from another page. */
    record Gone() implements Outcome {}

    record TooMany() implements Outcome {}

    record NothingYet() implements Outcome {}

    /**
     * Finds the draft an address asks for, else the one saved last, else none.
     *
     * @param asked id as the address says it
     * @param fresh whether to begin a new one
     * @return whether another draft is open now than before
     */
    boolean open(Optional<String> asked, boolean fresh) {
        var wanted = asked.filter(id -> id.matches("[0-9]{1,18}")).map(Long::parseLong);
        if (opened
                && !fresh
                && draft != null
                && wanted.filter(id -> id == draft.id()).isPresent()) {
            return false;
        }
        opened = true;
        draft = fresh
                ? null
                : wanted.isPresent()
                        ? drafts.find(lab, author, wanted.orElseThrow()).orElse(null)
                        : drafts.of(lab, author).stream().findFirst().orElse(null);
        return true;
    }

    @Nullable Draft draft() {
        return draft;
    }

    Optional<DraftContent> content() {
        return Optional.ofNullable(draft).map(Draft::content);
    }

    Optional<Instant> savedAt() {
        return Optional.ofNullable(draft).map(Draft::savedAt);
    }

    /** Goes on from what another page saved. */
    void take(Draft current) {
        draft = current;
    }

    Outcome save(DraftContent content) {
        try {
            if (draft == null) {
                if (content.isEmpty()) {
                    return new NothingYet();
                }
                draft = drafts.begin(lab, author, content);
                return new Saved(true);
            }
            if (!content.equals(draft.content())) {
                draft = drafts.save(lab, author, draft.id(), draft.version(), content);
            }
            return new Saved(false);
        } catch (DraftChangedElsewhere changed) {
            return new ChangedElsewhere(changed.current());
        } catch (IdeaUnknown gone) {
            return new Gone();
        } catch (IdeaRefused tooMany) {
            return new TooMany();
        }
    }
}
