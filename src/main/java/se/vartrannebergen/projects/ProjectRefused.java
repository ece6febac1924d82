package se.vartrannebergen.projects;

/** Something was asked of a project or a promise that the rules do not allow (any more). Nothing was changed. */
public class ProjectRefused extends RuntimeException {
    /** Why, as far as people need to know. */
    public enum Why {
        /** Only those do this who publish for the organisation, or coordinate the group. */
        NOT_THEIRS,
        /** They write for the organisation, but others publish. */
        DRAFTS_ONLY,
        /** The organisation, or the group, takes no part any more. */
        OWNER_GONE,
        /** The idea has no answer that says yes, or yes in part. */
        NOT_ANSWERED_YES,
        /** A group by itself carries out only what it is about. */
        NOT_OF_GROUP,
        /** Promises for a project are made by who owns it, for an idea by who answered it or carries it out. */
        NOT_THEIR_PROMISE,
        /** The idea is not public, is done, or became part of another one. */
        IDEA_NOT_OPEN,
        /** Another project carries the idea out. */
        CARRIED_ALREADY,
        /** The last of its ideas cannot be left out. */
        LAST_IDEA,
        /** As many as there can be. */
        TOO_MANY,
        /** Young people publish photos in their group's news, where it is said who agreed to be shown. */
        YOUNG_NO_PHOTOS,
        /** It has photos, of which nobody said who agreed to be shown: young people do not take it over with them. */
        YOUNG_HAS_PHOTOS,
        /** It is done, or not carried on, or hidden. */
        WRONG_STATE,
        /** Somebody changed it meanwhile. */
        CHANGED_MEANWHILE
    }

    private final Why why;

    ProjectRefused(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
