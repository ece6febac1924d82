package se.vartrannebergen.updates;

/** Who may do what with a piece of news. Services ask before they act; pages ask to show or leave out a button. */
final class UpdateRules {
    private UpdateRules() {}

    /**
     * @param publisherShown whether everybody may know in whose name it is published
     * @param isAuthor whether the reader wrote it
     * @param publishes whether the reader publishes in the same name, or is a facilitator
     */
    static boolean mayRead(UpdateState state, boolean publisherShown, boolean isAuthor, boolean publishes) {
        return switch (state) {
            case PUBLIC -> publisherShown || isAuthor || publishes;
            case WAITING, HIDDEN, REMOVED -> isAuthor || publishes;
            case DRAFT -> isAuthor;
            case GONE -> false;
        };
    }

    static boolean isReadByAll(UpdateState state, boolean publisherShown) {
        return mayRead(state, publisherShown, false, false);
    }

    /**
     * A draft is its author's; what was sent is changed by whoever publishes in that name.
     *
     * @param asked whether a facilitator asked for a change
     */
    static boolean mayChange(UpdateState state, boolean isAuthor, boolean mayPublish, boolean asked) {
        return switch (state) {
            case DRAFT -> isAuthor && mayPublish;
            case WAITING, PUBLIC -> mayPublish;
            case HIDDEN -> asked && (isAuthor || mayPublish);
            case REMOVED, GONE -> false;
        };
    }

    /** Also who no longer publishes in that name takes back what they wrote. */
    static boolean mayTakeBack(UpdateState state, boolean isAuthor, boolean mayPublish) {
        return (state == UpdateState.WAITING || state == UpdateState.PUBLIC || state == UpdateState.HIDDEN)
                && (isAuthor || mayPublish);
    }
}
