package se.vartrannebergen.notifications;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.meetings.minutes.Minutes;
import se.vartrannebergen.meetings.minutes.MinutesPage;
import se.vartrannebergen.meetings.minutes.MinutesPublished;
import se.vartrannebergen.shared.ContentRef;

/** Members of a group and those who came are told, once, that what was agreed can be read. */
@Component
class MinutesNews {
    private final Telling telling;
    private final Minutes minutes;

    MinutesNews(Telling telling, Minutes minutes) {
        this.telling = telling;
        this.minutes = minutes;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void published(MinutesPublished event) {
        var about = event.group() == null
                ? new ContentRef(MeetingStanding.KIND, event.meeting())
                : new ContentRef(GroupStanding.KIND, event.group());
        var notice = NewNotice.of(NoticeKind.MINUTES_READY, "minutes-" + event.minutes())
                .about(about)
                .from(MinutesPage.KIND, event.minutes())
                .with(event.starts().toString());
        telling.tell(event.lab(), minutes.readers(event.lab(), event.minutes()), notice);
    }
}
