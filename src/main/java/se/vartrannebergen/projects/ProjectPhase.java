package se.vartrannebergen.projects;

/** When a photo of a project was taken. */
public enum ProjectPhase {
    BEFORE("projectbefore"),
    DURING("projectduring"),
    AFTER("projectafter");

    private final String kind;

    ProjectPhase(String kind) {
        this.kind = kind;
    }

    /** Of content, in {@link se.vartrannebergen.shared.ContentRef}. */
    public String kind() {
        return kind;
    }
}
