package se.vartrannebergen.meetings.ui;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.LocalTimes;
import se.vartrannebergen.meetings.MeetingPage;
import se.vartrannebergen.meetings.MeetingState;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.PlainText;

/** What the page of a meeting says of itself to search engines: when and where it is (schema.org, Event). */
final class MeetingHead {
    private static final int DESCRIPTION = 160;

    private MeetingHead() {}

    static PageHead of(Lab lab, MeetingPage meeting) {
        var standing = meeting.standing();
        var shown = Stream.concat(Stream.of(standing.content()), standing.group().map(GroupStanding::content).stream())
                .toArray(ContentRef[]::new);
        var opening = new PlainText(meeting.text().replaceAll("\\s+", " ")).shortened(DESCRIPTION);
        var head = PageHead.at(standing.address()).saying(opening).of(shown);
        return standing.isReadByAll() ? head.with(List.of(event(lab, meeting, opening))) : head.unlisted();
    }

    private static Map<String, Object> event(Lab lab, MeetingPage meeting, String opening) {
        var standing = meeting.standing();
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("@context", "https://schema.org");
        event.put("@type", "Event");
        event.put("name", standing.title());
        if (!opening.isEmpty()) {
            event.put("description", opening);
        }
        event.put("startDate", withOffset(standing.starts()));
        event.put("endDate", withOffset(standing.ends()));
        event.put(
                "eventStatus",
                "https://schema.org/"
                        + (standing.state() == MeetingState.CALLED_OFF ? "EventCancelled" : "EventScheduled"));
        event.put("eventAttendanceMode", "https://schema.org/" + mode(meeting));
        event.put("location", locations(lab, meeting));
        event.put(
                "organizer",
                Map.of(
                        "@type",
                        "Organization",
                        "name",
                        standing.group().map(GroupStanding::name).orElse(lab.name())));
        event.put("inLanguage", standing.language().code());
        meeting.mostPeople().ifPresent(most -> event.put("maximumAttendeeCapacity", most));
        return event;
    }

    private static String withOffset(LocalDateTime shown) {
        return shown.atZone(LocalTimes.HERE).toOffsetDateTime().toString();
    }

    private static boolean hasPlace(MeetingPage meeting) {
        return meeting.place().isPresent() || !meeting.directions().isEmpty();
    }

    private static String mode(MeetingPage meeting) {
        if (meeting.link().isEmpty()) {
            return "OfflineEventAttendanceMode";
        }
        return hasPlace(meeting) ? "MixedEventAttendanceMode" : "OnlineEventAttendanceMode";
    }

    private static List<Map<String, Object>> locations(Lab lab, MeetingPage meeting) {
        List<Map<String, Object>> all = new ArrayList<>();
        if (hasPlace(meeting)) {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("@type", "Place");
            place.put(
                    "name",
                    meeting.place()
                            .flatMap(lab::place)
                            .map(known -> known.name().in(Words.language()))
                            .orElse(lab.areaName()));
            place.put("address", (meeting.directions() + " " + lab.areaName()).strip());
            all.add(place);
        }
        meeting.link().ifPresent(link -> all.add(Map.of("@type", "VirtualLocation", "url", link)));
        return all;
    }
}
