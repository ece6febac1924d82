package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** The news that was just published on this page: its own page says so, once. */
record JustSent(long update) {
    static void remember(UI ui, long update) {
        ComponentUtil.setData(ui, JustSent.class, new JustSent(update));
    }

    static boolean was(UI ui, long update) {
        var sent = ComponentUtil.getData(ui, JustSent.class);
        if (sent == null || sent.update() != update) {
            return false;
        }
        ComponentUtil.setData(ui, JustSent.class, null);
        return true;
    }
}
