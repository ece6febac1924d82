package se.vartrannebergen.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Which day it is where the labs are: dates that people are promised are dates there. */
@Component
public class ProjectToday {
    static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    private final Clock clock;

    ProjectToday(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.instant().atZone(HERE).toLocalDate();
    }
}
