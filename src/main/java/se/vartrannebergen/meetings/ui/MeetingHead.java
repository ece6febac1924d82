package se.vartrannebergen.meetings.ui;

import java.util.List;
import java.util.stream.Stream;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingData;
import se.vartrannebergen.meetings.MeetingPage;
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
        return standing.isReadByAll()
                ? head.with(List.of(MeetingData.of(lab, Words.language(), meeting, opening)))
                : head.unlisted();
    }
}
