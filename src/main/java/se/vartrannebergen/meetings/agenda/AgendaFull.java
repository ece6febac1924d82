package se.vartrannebergen.meetings.agenda;

/** There are {@link Agenda#MOST_POINTS} already: no meeting speaks of more. Nothing was changed. */
public class AgendaFull extends RuntimeException {
    AgendaFull() {
        super("the agenda is full");
    }
}
