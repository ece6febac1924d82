package se.vartrannebergen.ideas;

import org.springframework.stereotype.Component;
import se.vartrannebergen.moderation.Turns;

/** Votes, and what is counted of them, take turns. */
@Component
class VoteGate extends Turns {
    /** Half of the connections there are. */
    private static final int AT_ONCE = 8;

    VoteGate() {
        super(AT_ONCE, "votes");
    }
}
