package se.vartrannebergen.ideas.ui;

import se.vartrannebergen.ideas.MyVote;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.people.ui.WishForm;

/** The vote of who is not signed in: a plain form that leads through signing in and casts it, with or without scripts. */
class VisitorsVote extends WishForm {

    /** @param title id of the element that says what the idea is called */
    VisitorsVote(long idea, String slug, String title) {
        super(IdeaAddress.of(slug), VoteDesk.wish(idea), Words.say("ideas.vote", MyVote.NONE), title);
        withClass("voice");
    }
}
