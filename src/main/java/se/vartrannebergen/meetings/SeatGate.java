package se.vartrannebergen.meetings;

import org.springframework.stereotype.Component;
import se.vartrannebergen.moderation.Turns;

/** Answers to meetings take turns: those to one meeting wait for each other anyhow. */
@Component
class SeatGate extends Turns {
    /** A quarter of the connections there are. */
    private static final int AT_ONCE = 4;

    SeatGate() {
        super(AT_ONCE, "answers");
    }
}
