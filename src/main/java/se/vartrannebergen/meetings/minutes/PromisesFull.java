package se.vartrannebergen.meetings.minutes;

/** There are {@link Promises#MOST} already. Nothing was changed. */
public class PromisesFull extends RuntimeException {
    PromisesFull() {
        super("no more promises");
    }
}
