package se.vartrannebergen.moderation.ui;

import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Words;

/** For facilitators: the way to the desk, and how much lies there. */
public class StaffLink extends Link {
    /** @param open how many cases are to be decided */
    public StaffLink(int open) {
        super("/staff", Words.say("moderation.desk.link", open));
        addClassName("staff-link");
    }
}
