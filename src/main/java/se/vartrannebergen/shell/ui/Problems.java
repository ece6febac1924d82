package se.vartrannebergen.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import se.vartrannebergen.look.Words;

/**
 * What went wrong while somebody did something is said on the page they are on: nothing they typed goes away, and they can
 * try again.
 */
@Component
class Problems implements VaadinServiceInitListener, ErrorHandler {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        log.error("Something somebody did on a page failed", event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            var key = isDatabaseAway(event.getThrowable()) ? "shell.away.inplace" : "shell.unexpected.inplace";
            ui.access(() -> MainLayout.of(ui).ifPresent(layout -> layout.complain(Words.say(key))));
        }
    }

    static boolean isDatabaseAway(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException) {
                return true;
            }
        }
        return false;
    }
}
