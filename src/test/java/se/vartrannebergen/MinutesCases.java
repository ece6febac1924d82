package se.vartrannebergen;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import se.vartrannebergen.meetings.agenda.Agenda;
import se.vartrannebergen.meetings.agenda.NewPoint;
import se.vartrannebergen.meetings.calendar.CalendarAddresses;
import se.vartrannebergen.meetings.minutes.Minutes;
import se.vartrannebergen.meetings.minutes.MinutesContent;
import se.vartrannebergen.meetings.minutes.NewPromise;
import se.vartrannebergen.meetings.minutes.Promises;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestMeetings;

/** What is tried with the agenda, minutes and calendars of another lab. */
class MinutesCases extends RoomCases {
    private final Map<String, Callable<Object>> cases = new LinkedHashMap<>();

    MinutesCases(Labs labs) {
        super(labs);
        var group = get(TestGroups.class).started(there, foreigner);
        var held = get(TestMeetings.class).planned(there, group, foreigner, Optional.empty());
        var secret = new PlainText(SECRET);
        var said = new NewPoint(secret, secret, Optional.empty(), Language.SWEDISH);
        var agenda = get(Agenda.class);
        var point = agenda.add(there.id(), held, foreigner, said);
        var gone = agenda.add(
                there.id(),
                held,
                foreigner,
                new NewPoint(secret, new PlainText("x"), Optional.empty(), Language.SWEDISH));
        agenda.remove(there.id(), foreigner, gone);
        get(TestMeetings.class).at(held, Instant.now().minusSeconds(3_600));
        var text = new MinutesContent(secret, List.of(), Optional.empty(), Optional.empty(), Language.SWEDISH);
        var minutes = get(Minutes.class);
        minutes.publish(there.id(), held, foreigner, text, 0);
        var promise = new NewPromise(Optional.empty(), secret, secret, Optional.empty(), Language.SWEDISH);
        var promises = get(Promises.class);
        var made = promises.add(there.id(), held, foreigner, promise);

        var addresses = get(CalendarAddresses.class);
        addresses.make(there.id(), foreigner);

        cases.put("Agenda.add", () -> agenda.add(here, held, foreigner, said));
        cases.put("Agenda.edit", run(() -> agenda.edit(here, foreigner, point, said, 1)));
        cases.put("Agenda.remove", run(() -> agenda.remove(here, foreigner, point)));
        cases.put("Agenda.bringBack", run(() -> agenda.bringBack(here, foreigner, gone)));
        cases.put("Agenda.move", run(() -> agenda.move(here, foreigner, point, true)));
        cases.put("Minutes.draft", () -> minutes.draft(here, held, foreigner));
        cases.put("Minutes.save", () -> minutes.save(here, held, foreigner, text, 1));
        cases.put("Minutes.publish", run(() -> minutes.publish(here, held, foreigner, text, 1)));
        cases.put(
                "Minutes.readers",
                () -> minutes.readers(here, number("SELECT MAX(id) FROM minutes WHERE meeting_id = " + held)));
        cases.put("Promises.of", () -> promises.of(here, held, foreigner));
        cases.put("Promises.members", () -> promises.members(here, held, foreigner));
        cases.put("Promises.add", () -> promises.add(here, held, foreigner, promise));
        cases.put("Promises.takeBack", run(() -> promises.takeBack(here, foreigner, made)));
        cases.put("Promises.bringBack", run(() -> promises.bringBack(here, foreigner, made)));
        cases.put("Promises.makeTask", () -> promises.makeTask(here, foreigner, made));
        cases.put("CalendarAddresses.of", () -> addresses.of(here, foreigner).isPresent() ? SECRET : "none");
        cases.put("CalendarAddresses.make", () -> addresses.make(here, foreigner));
        cases.put("CalendarAddresses.end", run(() -> addresses.end(here, foreigner)));
    }

    @Override
    Map<String, Callable<Object>> cases() {
        return cases;
    }
}
