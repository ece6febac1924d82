package se.vartrannebergen.shell.ui;

import com.vaadin.flow.component.UI;

/**
 * Who comes back to a page comes back to where they were on it. Browsers do so by themselves only where a page is whole at
 * once.
 */
class ReadingPlace {
    private ReadingPlace() {}

    /** Keeps the place in the browser's history whenever somebody leaves. */
    static void keep(UI ui) {
        ui.getPage()
                .executeJs(
                        """
                        const keep = () => history.replaceState({...history.state, place: window.scrollY}, '');
                        addEventListener('click', keep, true);
                        addEventListener('pagehide', keep);
                        """);
    }

    static void comeBack(UI ui) {
        ui.getPage().executeJs("if (history.state?.place) window.scrollTo(0, history.state.place)");
    }
}
