package se.vartrannebergen.groups;

import java.util.Optional;
import java.util.regex.Pattern;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/**
 * How a group stands, and how somebody stands to it. What rooms with content of a group ask before they show or change any of it.
 *
 * @param edition which wording of what it is for these are: counts how often that was said otherwise
 * @param reader empty for a visitor
 * @param mine how the reader stands to it; empty where they never turned to it
 * @param coordinates whether the reader is one of its coordinators
 * @param facilitates whether the reader is a facilitator or an admin of the lab
 */
public record GroupStanding(
        LabId lab,
        long id,
        String name,
        Language language,
        int edition,
        GroupState state,
        Reading reading,
        Joining joining,
        boolean young,
        PersonId startedBy,
        Optional<PersonId> reader,
        Optional<MembershipState> mine,
        boolean coordinates,
        boolean facilitates) {
    /** The kind of {@link ContentRef} of groups. */
    public static final String KIND = "group";

    private static final Pattern BLANK = Pattern.compile("\\s");

    public ContentRef content() {
        return new ContentRef(KIND, id);
    }

    /** A path from the root. */
    public String address() {
        return "/groups/" + Slug.of(id, name);
    }

    public boolean isMember() {
        return mine.filter(MembershipState.MEMBER::equals).isPresent();
    }

    public boolean isActive() {
        return state == GroupState.ACTIVE;
    }

    /** Whether the reader may know that there is such a group, and what for. */
    public boolean mayKnow() {
        return GroupRules.mayKnow(state, startedIt(), facilitates);
    }

    /** Whether the reader may read what is inside: tasks, meetings, polls, files, what is said. */
    public boolean mayReadInside() {
        return GroupRules.mayReadInside(state, reading, isMember(), startedIt(), facilitates);
    }

    /** Whether visitors may. */
    public boolean isReadByAll() {
        return GroupRules.mayReadInside(state, reading, false, false, false);
    }

    /** Whether the reader adds to what is inside. */
    public boolean mayTakePart() {
        return GroupRules.mayTakePart(state, isMember());
    }

    public boolean mayManage() {
        return GroupRules.mayManage(state, coordinates, facilitates);
    }

    /** Whether the reader writes news in its name; of a group that has not opened there is none to tell. */
    public boolean mayPublish() {
        return isActive() && mayManage();
    }

    /** Whether the reader reads who is in it; those outside read the names of members who allow it. */
    public boolean seesMembers() {
        return isMember() || facilitates;
    }

    /**
     * What the reader reads instead of somebody's name; empty where they may not read it. Of young people only the first name,
     * but for facilitators.
     *
     * @param name as the person chose it
     * @param shown whether the person lets those outside read it
     */
    public Optional<String> called(String name, boolean shown) {
        if (name.isEmpty() || !shown && !seesMembers()) {
            return Optional.empty();
        }
        return Optional.of(young && !facilitates ? first(name) : name);
    }

    static String first(String name) {
        return BLANK.split(name, 2)[0];
    }

    private boolean startedIt() {
        return reader.filter(startedBy::equals).isPresent();
    }
}
