package se.vartrannebergen.ideas.ui;

/** Addresses of ideas. */
class IdeaAddress {
    private IdeaAddress() {}

    static String of(String slug) {
        return "/ideas/" + slug;
    }
}
