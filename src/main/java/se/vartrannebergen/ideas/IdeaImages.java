package se.vartrannebergen.ideas;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ImageCarrier;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * The photos of ideas: the author changes those of a draft, and of an idea as long as nobody has voted or a
 * facilitator asked for a change. What changes in public
 * is told in the timeline.
 */
@Service
public class IdeaImages implements ImageCarrier {
    static final String KIND = "idea";

    private final Images images;
    private final Ideas ideas;
    private final Moderation moderation;
    private final Pauses pauses;
    private final CurrentPerson person;
    private final JdbcClient jdbc;

    IdeaImages(
            Images images, Ideas ideas, Moderation moderation, Pauses pauses, CurrentPerson person, JdbcClient jdbc) {
        this.images = images;
        this.ideas = ideas;
        this.moderation = moderation;
        this.pauses = pauses;
        this.person = person;
        this.jdbc = jdbc;
    }

    private record Facts(IdeaState state, PersonId author, boolean discarded, boolean hasVotes) {}

    /**
     * Takes in a photo. See {@link Images#add} for its bounds.
     *
     * @throws IdeaUnknown where the person has no such idea whose photos could be changed, also where that came about while
     *     the photo arrived; it is not kept then
     */
    public Image add(LabId lab, PersonId author, long idea, InputStream upload) throws ImageRefused {
        mustBeChangeable(lab, author, idea);
        var content = new ContentRef(KIND, idea);
        var before = images.of(lab, content).stream().map(Image::id).toList();
        var added = images.add(lab, author, content, upload);
        if (before.contains(added.id())) {
            return added;
        }
        try {
            tell(mustBeChangeable(lab, author, idea), lab, author, idea);
        } catch (IdeaUnknown tooLate) {
            images.remove(lab, author, content, added.id());
            throw tooLate;
        }
        return added;
    }

    /** @param description what the photo shows, for those who do not see it; at most 200 characters */
    public void describe(LabId lab, PersonId author, long idea, long image, PlainText description) {
        var facts = mustBeChangeable(lab, author, idea);
        images.describe(lab, author, new ContentRef(KIND, idea), image, description);
        tell(facts, lab, author, idea);
    }

    public void remove(LabId lab, PersonId author, long idea, long image) {
        var facts = mustBeChangeable(lab, author, idea);
        images.remove(lab, author, new ContentRef(KIND, idea), image);
        tell(facts, lab, author, idea);
    }

    /** For the author, while writing. */
    public List<Image> of(LabId lab, PersonId author, long idea) {
        mustBeChangeable(lab, author, idea);
        return images.of(lab, new ContentRef(KIND, idea));
    }

    @EventListener
    void withTheirDraft(DraftDiscarded draft) {
        var content = new ContentRef(KIND, draft.id());
        for (var image : images.of(draft.lab(), content)) {
            images.remove(draft.lab(), draft.author(), content, image.id());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(LabId lab, long idea, Optional<PersonId> reader) {
        return facts(lab, idea)
                .filter(facts -> IdeaRules.mayRead(facts.state(), facts.author(), reader)
                        || reader.isPresent() && IdeaRules.isReadByStaff(facts.state()) && person.facilitates())
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isPublic(LabId lab, long idea) {
        return mayRead(lab, idea, Optional.empty());
    }

    private void tell(Facts facts, LabId lab, PersonId author, long idea) {
        if (facts.state() != IdeaState.DRAFT) {
            ideas.photosChanged(lab, author, idea);
        }
    }

    /** @throws se.vartrannebergen.moderation.Paused where it is no draft, no change was asked for, and the person posts nothing now */
    private Facts mustBeChangeable(LabId lab, PersonId author, long idea) {
        var facts = facts(lab, idea)
                .filter(known -> known.author().equals(author) && !known.discarded())
                .orElseThrow(() -> new IdeaUnknown(idea));
        if (facts.state() == IdeaState.DRAFT
                || facts.state() == IdeaState.HIDDEN && moderation.editIsAsked(lab, new ContentRef(KIND, idea))) {
            return facts;
        }
        if (!IdeaRules.mayEdit(facts.state(), facts.author(), facts.hasVotes(), Optional.of(author))) {
            throw new IdeaUnknown(idea);
        }
        pauses.mustPost(lab, author);
        return facts;
    }

    private Optional<Facts> facts(LabId lab, long idea) {
        return jdbc.sql("""
                        SELECT state, author_id, discarded_at IS NOT NULL AS discarded,
                               EXISTS (SELECT 1 FROM vote WHERE idea_id = idea.id) AS has_votes
                        FROM idea WHERE lab_id = ? AND id = ?""")
                .params(lab.value(), idea)
                .query((row, number) -> new Facts(
                        IdeaState.valueOf(row.getString("state")),
                        new PersonId(row.getLong("author_id")),
                        row.getBoolean("discarded"),
                        row.getBoolean("has_votes")))
                .optional();
    }
}
