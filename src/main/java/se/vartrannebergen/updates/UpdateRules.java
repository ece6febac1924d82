package se.vartrannebergen.updates;

/** Who may do what with a piece of news. Services ask before they act; pages ask to show or leave out a button. */
final class UpdateRules {
    private UpdateRules() {}

    /**
     * @param publisherShown whether everybody may know in whose name it is published
     * @param isAuthor whether the reader wrote it
     * @param hasInHand whether the reader has it in hand, see {@link #mayChange}, or is a facilitator
     */
    static boolean mayRead(UpdateState state, boolean publisherShown, boolean isAuthor, boolean hasInHand) {
        return switch (state) {
            case PUBLIC -> publisherShown || isAuthor || hasInHand;
            case WAITING, PLANNED, HIDDEN, REMOVED -> isAuthor || hasInHand;
            case DRAFT -> isAuthor;
            case GONE -> false;
        };
    }

    static boolean isReadByAll(UpdateState state, boolean publisherShown) {
        return mayRead(state, publisherShown, false, false);
    }

    /**
     * A draft is its author's; what was sent is changed by whoever has it in hand.
     *
     * @param hasInHand whether the person publishes in that name; of what was sent, also where nothing new is published in it
     * @param asked whether a facilitator asked for a change
     */
    static boolean mayChange(UpdateState state, boolean isAuthor, boolean hasInHand, boolean asked) {
        return switch (state) {
            case DRAFT -> isAuthor && hasInHand;
            case WAITING, PLANNED, PUBLIC -> hasInHand;
            case HIDDEN -> asked && hasInHand;
            case REMOVED, GONE -> false;
        };
    }

    /** What stands in that name, or is about to, is for those to take back who have it in hand; the rest also for its author. */
    static boolean mayTakeBack(UpdateState state, boolean isAuthor, boolean hasInHand) {
        return switch (state) {
            case WAITING, PLANNED, PUBLIC -> hasInHand;
            case HIDDEN -> isAuthor || hasInHand;
            case DRAFT, REMOVED, GONE -> false;
        };
    }
}
