package se.vartrannebergen.shell.ui;

import com.vaadin.flow.component.UI;
import se.vartrannebergen.look.Words;

/** What a page says, in its language and to screen readers too, while it does not reach us. */
class LostConnection {
    private LostConnection() {}

    static void explain(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(Words.say("shell.connection.lost"));
        dialog.setDialogTextGaveUp(Words.say("shell.connection.gone"));
        ui.getPage()
                .executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
    }
}
