package se.vartrannebergen.groups;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.people.PersonRenamed;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/** Tells the pages that visitors read what changed of groups: their own, and those of the ideas they are about. */
@Component
class PagesOfGroups {
    /** Of one person. */
    private static final int MOST_GROUPS = 1_000;

    private final PublicPages pages;
    private final JdbcClient jdbc;

    PagesOfGroups(PublicPages pages, JdbcClient jdbc) {
        this.pages = pages;
        this.jdbc = jdbc;
    }

    @EventListener
    void follow(GroupEvent event) {
        var lab = event.lab();
        switch (event) {
            case GroupEvent.GroupSentForReview sent -> {} // nobody else sees it yet
            case GroupEvent.MembershipAsked asked -> {}
            case GroupEvent.MembershipAnswered answered -> {}
            case GroupEvent.GroupStarted started -> changed(lab, event);
            case GroupEvent.GroupOpened opened -> gone(lab, event);
            case GroupEvent.GroupClosed closed -> changed(lab, event);
            case GroupEvent.GroupRestored restored -> changed(lab, event);
            case GroupEvent.GroupOrphaned orphaned -> changed(lab, event);
            case GroupEvent.MemberJoined joined -> {
                pages.counted(lab, event.content());
                countedOnIdeas(lab, event.group());
            }
            case GroupEvent.CoordinatorChanged coordinator -> changed(lab, event);
            // What it said before, or who was in it, is not to be read again.
            case GroupEvent.GroupChanged changed -> gone(lab, event);
            case GroupEvent.GroupHidden hidden -> gone(lab, event);
            case GroupEvent.GroupRemoved removed -> gone(lab, event);
            case GroupEvent.MemberLeft left -> {
                pages.gone(lab, event.content());
                countedOnIdeas(lab, event.group());
            }
            case GroupEvent.MemberRemoved removed -> {
                pages.gone(lab, event.content());
                countedOnIdeas(lab, event.group());
            }
            case GroupEvent.MemberShown shown -> pages.gone(lab, event.content());
        }
    }

    private void changed(LabId lab, GroupEvent event) {
        pages.changed(lab, event.content());
        ideas(lab, event.group()).forEach(idea -> pages.changed(lab, idea));
    }

    private void gone(LabId lab, GroupEvent event) {
        pages.gone(lab, event.content());
        ideas(lab, event.group()).forEach(idea -> pages.gone(lab, idea));
    }

    /** What came of it does not say any more what it said, or is not read any more. */
    void saysOtherwise(LabId lab, long group) {
        pages.gone(lab, new ContentRef(GroupStanding.KIND, group));
        ideas(lab, group).forEach(idea -> pages.gone(lab, idea));
    }

    /** How many are in it stands there. */
    private void countedOnIdeas(LabId lab, long group) {
        ideas(lab, group).forEach(idea -> pages.counted(lab, idea));
    }

    private List<ContentRef> ideas(LabId lab, long group) {
        return jdbc.sql("SELECT idea_id FROM group_idea WHERE lab_id = ? AND group_id = ?")
                .params(lab.value(), group)
                .query((row, number) -> new ContentRef("idea", row.getLong("idea_id")))
                .list();
    }

    /** A name that somebody gave up stands on no page any more, not even for a minute. */
    @EventListener
    void follow(PersonRenamed event) {
        jdbc.sql("SELECT group_id FROM group_member WHERE lab_id = ? AND person_id = ? AND name_shown LIMIT ?")
                .params(event.lab().value(), event.person().value(), MOST_GROUPS)
                .query(Long.class)
                .list()
                .forEach(group -> pages.gone(event.lab(), new ContentRef(GroupStanding.KIND, group)));
    }
}
