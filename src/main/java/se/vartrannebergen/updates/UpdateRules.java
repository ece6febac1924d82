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
            case HIDDEN -> asked && mayPublish;
            case REMOVED, GONE -> false;
        };
    }

    /** What stands in that name, or is about to, is for those to take back who publish in it now; the rest also for its author. */
    static boolean mayTakeBack(UpdateState state, boolean isAuthor, boolean mayPublish) {
        return switch (state) {
            case WAITING, PUBLIC -> mayPublish;
            case HIDDEN -> isAuthor || mayPublish;
            case DRAFT, REMOVED, GONE -> false;
        };
    }
}
