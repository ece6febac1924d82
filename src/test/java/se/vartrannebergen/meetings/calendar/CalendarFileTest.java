package se.vartrannebergen.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.meetings.LocalTimes;
import se.vartrannebergen.shared.Language;

/** Every file is read by two libraries that know nothing of each other. */
class CalendarFileTest {
    private static final Language ARABIC = new Language("ar");
    private static final Instant CHANGED = Instant.parse("2026-03-01T09:30:00.123456Z");
    private static final String LONG_ARABIC =
            "نلتقي في الساحة لنزرع الزهور معا، أحضروا القفازات; والماء والابتسامة.\n".repeat(12);

    @Test
    void meetingsKeepTheirHourOnBothSidesOfTheSummerTimeChange() {
        var file = file(
                at("2026-03-28T18:00", "2026-03-28T19:00"),
                at("2026-03-29T18:00", "2026-03-29T19:00"),
                at("2026-10-24T18:00", "2026-10-24T19:00"),
                at("2026-10-25T18:00", "2026-10-25T19:00"));

        assertThat(startsByIcal4j(file))
                .isEqualTo(startsByBiweekly(file))
                .containsExactly(
                        Instant.parse("2026-03-28T17:00:00Z"),
                        Instant.parse("2026-03-29T16:00:00Z"),
                        Instant.parse("2026-10-24T16:00:00Z"),
                        Instant.parse("2026-10-25T17:00:00Z"));
        assertThat(file).contains("DTSTART;TZID=Europe/Stockholm:20260329T180000\r\n");
    }

    /** 02:00–03:00 comes twice on 25 October 2026: first in summer time, then in winter time. */
    @Test
    void aMeetingThroughTheHourThatComesTwiceEndsWhenItEnds() {
        var start = LocalDateTime.parse("2026-10-25T01:30");
        var file = new CalendarFile(
                        "x",
                        Language.SWEDISH,
                        List.of(entry(
                                1,
                                start,
                                LocalDateTime.parse("2026-10-25T02:30"),
                                Instant.parse("2026-10-25T01:30:00Z"))))
                .text();

        assertThat(byBiweekly(file).getFirst().getDateEnd().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(file).contains("DTEND:20261025T013000Z\r\n");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoLetterIsBroken() {
        var file = new CalendarFile("تقويم", ARABIC, List.of(arabic())).text();

        assertThat(file.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD").doesNotContain("\n");
        });
        assertThat(file).endsWith("END:VCALENDAR\r\n").contains("\r\n ");
    }

    @Test
    void arabicTextAndSignsThatMeanSomethingInTheFormatComeThrough() {
        var file = new CalendarFile("تقويم رانبيريين", ARABIC, List.of(arabic())).text();

        var one = byBiweekly(file).getFirst();
        assertThat(one.getDescription().getValue()).isEqualTo(LONG_ARABIC);
        assertThat(one.getSummary().getValue()).isEqualTo("Fika; kaka, \\ och 👩‍👩‍👧 \"prat\"");
        assertThat(one.getDescription().getLanguage()).isEqualTo("ar");
        assertThat(one.getLocation().getValue()).isEqualTo("Gården, port 3; andra dörren");
        assertThat(one.getOrganizer().getCommonName()).isEqualTo("Fikagruppen; 'vi', här");
        assertThat(one.getUrl().getValue()).isEqualTo("http://rannebergen.localhost:8080/meetings/7-fika?lang=ar");

        var other = (net.fortuna.ical4j.model.component.VEvent) byIcal4j(file);
        assertThat(other.getProperty(Property.DESCRIPTION).orElseThrow().getValue())
                .isEqualTo(LONG_ARABIC);
        assertThat(other.getProperty(Property.SUMMARY).orElseThrow().getValue())
                .isEqualTo("Fika; kaka, \\ och 👩‍👩‍👧 \"prat\"");
    }

    @Test
    void whatSomebodyWritesStaysTextAndBecomesNoPropertyOfItsOwn() {
        var nasty = entry(1, LocalDateTime.parse("2026-05-01T10:00"), LocalDateTime.parse("2026-05-01T11:00"));
        var file = new CalendarFile(
                        "x",
                        Language.SWEDISH,
                        List.of(new CalendarEntry(
                                nasty.uid(),
                                0,
                                CHANGED,
                                nasty.start(),
                                nasty.end(),
                                nasty.endsAt(),
                                "Möte\r\nATTACH:http://evil.example\r\nEND:VEVENT",
                                "a\nBEGIN:VALARM",
                                Language.SWEDISH,
                                "",
                                nasty.address(),
                                "x",
                                "http://x/groups/3",
                                false)))
                .text();

        assertThat(file.split("\r\n")).noneMatch(line -> line.startsWith("ATTACH") || line.startsWith("BEGIN:VALARM"));
        assertThat(byBiweekly(file)).hasSize(1);
    }

    @Test
    void aMovedMeetingIsTheSameOneWithARaisedSequence() {
        var before = file(entry(1, LocalDateTime.parse("2026-05-01T10:00"), LocalDateTime.parse("2026-05-01T11:00")));
        var moved = file(new CalendarEntry(
                "meeting-1@rannebergen.localhost",
                4,
                CHANGED,
                LocalDateTime.parse("2026-05-02T10:00"),
                LocalDateTime.parse("2026-05-02T11:00"),
                LocalTimes.instant(LocalDateTime.parse("2026-05-02T11:00")),
                "Fika",
                "",
                Language.SWEDISH,
                "",
                "http://rannebergen.localhost:8080/meetings/1",
                "Fikagruppen; \"vi\", här",
                "http://rannebergen.localhost:8080/groups/3",
                false));

        var first = byBiweekly(before).getFirst();
        var second = byBiweekly(moved).getFirst();
        assertThat(second.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(first.getSequence().getValue()).isZero();
        assertThat(second.getSequence().getValue()).isEqualTo(4);
    }

    @Test
    void aMeetingThatIsCalledOffSaysSo() {
        var one = at("2026-05-01T10:00", "2026-05-01T11:00");
        var file = file(new CalendarEntry(
                one.uid(),
                2,
                CHANGED,
                one.start(),
                one.end(),
                one.endsAt(),
                one.title(),
                "",
                Language.SWEDISH,
                "",
                one.address(),
                "x",
                "http://x/groups/3",
                true));

        assertThat(byBiweekly(file).getFirst().getStatus()).isEqualTo(Status.cancelled());
        assertThat(((Component) byIcal4j(file))
                        .getProperty(Property.STATUS)
                        .orElseThrow()
                        .getValue())
                .isEqualTo("CANCELLED");
    }

    @Test
    void theSameMeetingsAreTheSameFile() {
        var once = file(at("2026-05-01T10:00", "2026-05-01T11:00"));

        assertThat(file(at("2026-05-01T10:00", "2026-05-01T11:00"))).isEqualTo(once);
    }

    @Test
    void bothLibrariesFindNothingWrong() throws Exception {
        var file = file(arabic(), at("2026-05-01T10:00", "2026-05-01T11:00"));

        assertThat(Biweekly.parse(file)
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .getWarnings())
                .isEmpty();
        assertThat(parsed(file).validate().getEntries()).isEmpty();
        assertThat(file)
                .contains(
                        "METHOD:PUBLISH\r\n",
                        "X-WR-CALNAME:",
                        "NAME;LANGUAGE=sv:",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n");
    }

    @Test
    void anEmptyCalendarIsACalendar() {
        assertThat(byBiweekly(file())).isEmpty();
    }

    private static CalendarEntry arabic() {
        var start = LocalDateTime.parse("2026-05-01T10:00");
        return new CalendarEntry(
                "meeting-7@rannebergen.localhost",
                0,
                CHANGED,
                start,
                start.plusHours(2),
                LocalTimes.instant(start.plusHours(2)),
                "Fika; kaka, \\ och 👩‍👩‍👧 \"prat\"",
                LONG_ARABIC,
                ARABIC,
                "Gården, port 3; andra dörren",
                "http://rannebergen.localhost:8080/meetings/7-fika?lang=ar",
                "Fikagruppen; \"vi\", här",
                "http://rannebergen.localhost:8080/groups/3",
                false);
    }

    private static CalendarEntry at(String start, String end) {
        return entry(1, LocalDateTime.parse(start), LocalDateTime.parse(end));
    }

    private static CalendarEntry entry(long id, LocalDateTime start, LocalDateTime end) {
        return entry(id, start, end, LocalTimes.instant(end));
    }

    private static CalendarEntry entry(long id, LocalDateTime start, LocalDateTime end, Instant endsAt) {
        return new CalendarEntry(
                "meeting-" + id + "@rannebergen.localhost",
                0,
                CHANGED,
                start,
                end,
                endsAt,
                "Fika",
                "",
                Language.SWEDISH,
                "",
                "http://rannebergen.localhost:8080/meetings/" + id,
                "Fikagruppen; \"vi\", här",
                "http://rannebergen.localhost:8080/groups/3",
                false);
    }

    private static String file(CalendarEntry... entries) {
        return new CalendarFile("Träffar", Language.SWEDISH, List.of(entries)).text();
    }

    private static List<VEvent> byBiweekly(String file) {
        return Biweekly.parse(file).first().getEvents();
    }

    private static List<Instant> startsByBiweekly(String file) {
        return byBiweekly(file).stream()
                .map(event -> event.getDateStart().getValue().toInstant())
                .toList();
    }

    private static Calendar parsed(String file) {
        try {
            return new CalendarBuilder().build(new StringReader(file));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Object byIcal4j(String file) {
        return parsed(file).getComponents(Component.VEVENT).getFirst();
    }

    private static List<Instant> startsByIcal4j(String file) {
        return parsed(file).getComponents(Component.VEVENT).stream()
                .map(event -> (DtStart<?>) event.getProperty(Property.DTSTART).orElseThrow())
                .map(start -> ZonedDateTime.from(start.getDate()).toInstant())
                .toList();
    }
}
