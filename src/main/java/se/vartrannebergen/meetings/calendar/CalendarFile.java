package se.vartrannebergen.meetings.calendar;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.vartrannebergen.meetings.LocalTimes;
import se.vartrannebergen.shared.Language;

/**
 * A calendar as iCalendar (RFC 5545, with NAME and REFRESH-INTERVAL of RFC 7986). It is the same for as long as nothing in it
 * changes: its times of making are those of the last change.
 *
 * @param name what calendars call it
 * @param language of the name and of what we say ourselves
 */
public record CalendarFile(String name, Language language, List<CalendarEntry> entries) {
    private static final String WE = "-//Vart Rannebergen//Meetings//SV";
    private static final Duration ASK_AGAIN = Duration.ofHours(6);

    public String text() {
        var calendar = new Calendar();
        calendar.add(new ProdId(WE));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(in(language, new Name(name)));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", LocalTimes.HERE.getId()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASK_AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString()));
        calendar.add((CalendarComponent) HereInSummerAndWinter.zone());
        entries.forEach(entry -> calendar.add((CalendarComponent) event(entry)));
        return FoldedLines.of(calendar.toString());
    }

    /** When one of them changed last; empty where there are none. */
    Optional<Instant> lastChange() {
        return entries.stream().map(CalendarEntry::changed).max(Comparator.naturalOrder());
    }

    private VEvent event(CalendarEntry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStamp(entry.changed()));
        event.add(new LastModified(entry.changed()));
        event.add(new DtStart<>(entry.start().atZone(LocalTimes.HERE)));
        end(entry, event);
        event.add(in(entry.language(), new Summary(entry.title())));
        if (!entry.text().isEmpty()) {
            event.add(in(entry.language(), new Description(entry.text())));
        }
        if (!entry.location().isEmpty()) {
            event.add(in(language, new Location(entry.location())));
        }
        event.add(new Url(URI.create(entry.address())));
        event.add(organizer(entry));
        event.add(entry.calledOff() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    /** In autumn clocks show an hour twice, and a local time is its first: where the second is meant, UTC says so. */
    private static void end(CalendarEntry entry, VEvent event) {
        var here = entry.end().atZone(LocalTimes.HERE);
        event.add(here.toInstant().equals(entry.endsAt()) ? new DtEnd<>(here) : new DtEnd<>(entry.endsAt()));
    }

    /** Whose meeting it is, which a published one must say (RFC 5546, 3.2.1). People there have pages here, and no e-mail. */
    private static Organizer organizer(CalendarEntry entry) {
        var organizer = new Organizer(URI.create(entry.organizerAddress()));
        organizer.add(new Cn(entry.organizer().replace('"', '\'')));
        return organizer;
    }

    private static <T extends Property> T in(Language spoken, T property) {
        property.add(new net.fortuna.ical4j.model.parameter.Language(spoken.code()));
        return property;
    }
}
