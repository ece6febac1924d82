package se.vartrannebergen.meetings.calendar;

import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import se.vartrannebergen.meetings.LocalTimes;

/**
 * The clocks of Sweden (VTIMEZONE, RFC 5545, 3.6.5), by the rule since 1996 (Directive 2000/84/EC): written out here, so that
 * nothing is ever looked up on the net.
 */
final class HereInSummerAndWinter {
    private HereInSummerAndWinter() {}

    static VTimeZone zone() {
        var zone = new VTimeZone();
        zone.add(new TzId(LocalTimes.HERE.getId()));
        zone.add(part(new Daylight(), "CEST", "19960331T020000", "+0100", "+0200", 3));
        zone.add(part(new Standard(), "CET", "19961027T030000", "+0200", "+0100", 10));
        return zone;
    }

    private static Observance part(Observance part, String name, String first, String before, String after, int month) {
        part.add(new DtStart<>(first));
        part.add(new TzOffsetFrom(before));
        part.add(new TzOffsetTo(after));
        part.add(new TzName(name));
        part.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
        return part;
    }
}
