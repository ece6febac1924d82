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

    /** Whether this person, who asks now, changes what was sent in its name, or takes it back: also where nothing new is published. */
    boolean mayCorrect(LabId lab, long id, PersonId person);

    /** Whether it may say something about all of these ideas. @param ideas at least one */
    boolean mayTellAbout(LabId lab, long id, Collection<Long> ideas);

    /**
     * Whether it is of young people: who speaks below its news is called by their first name only, and photos are shown with the word
     * of those on them, and kept in no cache.
     */
    default boolean isYoung(LabId lab, long id) {
        return false;
    }
}
