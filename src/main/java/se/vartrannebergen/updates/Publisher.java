package se.vartrannebergen.updates;

import java.util.Collection;
import java.util.Map;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** A room in whose name news is published says here who may. One for each kind of publisher, such as groups. */
public interface Publisher {
    /** The kind of {@link se.vartrannebergen.shared.ContentRef} of its publishers. */
    String kind();

    /** Those of them whom everybody may know of, by their ids. One statement. @param ids at least one */
    Map<Long, PublisherCard> find(LabId lab, Collection<Long> ids);

    /** Whether this person, who asks now, writes news in its name. */
    boolean mayPublish(LabId lab, long id, PersonId person);

    /**
     * Whether this person, who does not ask now, publishes in its name, as far as is known here: a role in the account as the last
     * sign-in said it.
     */
    boolean stillPublishes(LabId lab, long id, PersonId person);

    /** Whether this person, who asks now, changes what was sent in its name, or takes it back: also where nothing new is published. */
    boolean mayCorrect(LabId lab, long id, PersonId person);

    /** Whether it may say something about all of these ideas. @param ideas at least one */
    boolean mayTellAbout(LabId lab, long id, Collection<Long> ideas);

    /** Whether this person, who asks now, writes drafts in its name, also where others publish them. */
    default boolean mayDraft(LabId lab, long id, PersonId person) {
        return mayPublish(lab, id, person);
    }

    /** Whether all who write in its name go on with each other's drafts, of which there is any number. Else each has one, their own. */
    default boolean sharesDrafts() {
        return false;
    }

    /** Whether its texts are formatted: see {@link se.vartrannebergen.texts.FormattedText}. */
    default boolean formats() {
        return false;
    }

    /**
     * Keeps it as it is until the transaction at hand ends, before anything else is held.
     *
     * @return whether anything can be published in its name now, whoever does it
     */
    default boolean keep(LabId lab, long id) {
        return true;
    }

    /**
     * Whether it is of young people: who speaks below its news is called by their first name only, and photos are shown with the word
     * of those on them, and kept in no cache.
     */
    default boolean isYoung(LabId lab, long id) {
        return false;
    }
}
