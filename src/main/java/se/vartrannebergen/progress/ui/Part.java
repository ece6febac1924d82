package se.vartrannebergen.progress.ui;

import se.vartrannebergen.look.Icon;
import se.vartrannebergen.progress.ProgressState;

/** The four parts of the page, each with a drawing that says it without words. */
enum Part {
    WAITING(ProgressState.WAITING, Icon.Kind.CLOCK),
    UNDER_WAY(ProgressState.UNDER_WAY, Icon.Kind.WORK),
    PROMISED(ProgressState.PROMISED, Icon.Kind.ANSWER),
    DONE(ProgressState.DONE, Icon.Kind.CHECK);

    private final ProgressState state;
    private final Icon.Kind icon;

    Part(ProgressState state, Icon.Kind icon) {
        this.state = state;
        this.icon = icon;
    }

    ProgressState state() {
        return state;
    }

    Icon.Kind icon() {
        return icon;
    }

    /** Name of its style. */
    String mark() {
        return name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
    }
}
