package se.vartrannebergen.labs;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.vartrannebergen.shared.LabId;

/** The lab of the request at hand, picked by its host name. */
@Component
public class CurrentLab {
    private final Labs labs;

    CurrentLab(Labs labs) {
        this.labs = labs;
    }

    /** @throws IllegalStateException outside a request */
    public Lab get() {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        return labs.byHost(request.getServerName());
    }

    public LabId id() {
        return get().id();
    }
}
