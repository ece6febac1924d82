package se.vartrannebergen.groups.ui;

import java.util.Locale;

/** The pages of one group, in their order. Each has its words: {@code groups.tab.…}. */
public enum GroupTab {
    OVERVIEW(""),
    TASKS("/tasks"),
    MEETINGS("/meetings"),
    POLLS("/decide"),
    TALK("/talk"),
    DOCUMENTS("/files"),
    /** For members and facilitators only. */
    PEOPLE("/people");

    private final String path;

    GroupTab(String path) {
        this.path = path;
    }

    /** @param group its address, a path from the root */
    public String of(String group) {
        return group + path;
    }

    String key() {
        return "groups.tab." + name().toLowerCase(Locale.ROOT);
    }
}
