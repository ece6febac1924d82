package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.meetings.MeetingPage;
import se.vartrannebergen.meetings.agenda.Agenda;
import se.vartrannebergen.meetings.agenda.AgendaRules;

/** What is to be spoken of, on the page of the meeting. */
@org.springframework.stereotype.Component
@Order(30)
class AgendaSection implements MeetingSection {
    private final Agenda agenda;
    private final CurrentLab lab;

    AgendaSection(Agenda agenda, CurrentLab lab) {
        this.agenda = agenda;
        this.lab = lab;
    }

    @Override
    public Optional<Component> on(MeetingPage meeting) {
        var points = agenda.of(meeting.standing());
        if (!AgendaRules.mayAdd(meeting.standing())) {
            return points.isEmpty() ? Optional.empty() : Optional.of(AgendaPart.toRead(points));
        }
        return Optional.of(
                new AgendaDesk(agenda, meeting.standing(), points, lab.get().languages()));
    }
}
