package se.vartrannebergen.shell.ui;

import java.util.Locale;

/** Pages that only tell: each is a title and paragraphs from the texts, {@code shell.about.1}, {@code shell.about.2} … */
enum InfoPage {
    ABOUT,
    RULES,
    PRIVACY,
    ACCESSIBILITY;

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "shell." + path();
    }
}
