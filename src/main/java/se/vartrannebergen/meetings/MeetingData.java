package se.vartrannebergen.meetings;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.Language;

/** A meeting for machines, as an object of JSON-LD: https://schema.org/Event. */
public final class MeetingData {
    private MeetingData() {}

    /** @param reader reads the names of places */
    public static Map<String, Object> of(Lab lab, Language reader, MeetingPage meeting, String opening) {
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
        event.put("location", locations(lab, reader, meeting));
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

    private static List<Map<String, Object>> locations(Lab lab, Language reader, MeetingPage meeting) {
        List<Map<String, Object>> all = new ArrayList<>();
        if (hasPlace(meeting)) {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("@type", "Place");
            place.put(
                    "name",
                    meeting.place()
                            .flatMap(lab::place)
                            .map(known -> known.name().in(reader))
                            .orElse(lab.areaName()));
            place.put("address", (meeting.directions() + " " + lab.areaName()).strip());
            all.add(place);
        }
        meeting.link().ifPresent(link -> all.add(Map.of("@type", "VirtualLocation", "url", link)));
        return all;
    }
}
