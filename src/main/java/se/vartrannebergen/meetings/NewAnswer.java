package se.vartrannebergen.meetings;

/**
 * What somebody says to a meeting, for themselves and those they bring.
 *
 * @param adults 0–10; who is not coming brings nobody
 * @param children 0–10
 */
public record NewAnswer(Said said, int adults, int children) {
    public static final int MOST_ADULTS = 10;
    public static final int MOST_CHILDREN = 10;

    /** Whether there is a seat is not for them to say. */
    public enum Said {
        COMING,
        MAYBE,
        NO
    }

    public static final NewAnswer NO = new NewAnswer(Said.NO, 0, 0);

    public NewAnswer {
        if (adults < 0 || adults > MOST_ADULTS || children < 0 || children > MOST_CHILDREN) {
            throw new IllegalArgumentException(adults + " adults and " + children + " children");
        }
        if ((said == Said.NO) != (adults + children == 0)) {
            throw new IllegalArgumentException(said + " with " + adults + " adults and " + children + " children");
        }
    }

    public static NewAnswer coming(int adults, int children) {
        return new NewAnswer(Said.COMING, adults, children);
    }

    public int people() {
        return adults + children;
    }
}
