package se.vartrannebergen.ideas;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/** Timelines name the working groups that took steps with ideas; not those that nobody may know of for now. The steps stay. */
@Service
@Transactional
public class GroupsInTimelines {
    /** More ideas than a group can carry out. */
    private static final int MOST_IDEAS = 10_000;

    private final PublicPages pages;
    private final JdbcClient jdbc;

    GroupsInTimelines(PublicPages pages, JdbcClient jdbc) {
        this.pages = pages;
        this.jdbc = jdbc;
    }

    /** In the transaction that hides or shows the group. */
    public void name(LabId lab, long group, boolean shown) {
        jdbc.sql("UPDATE idea_step SET by_group_hidden = ? WHERE lab_id = ? AND by_group_id = ?")
                .params(!shown, lab.value(), group)
                .update();
        jdbc.sql("SELECT DISTINCT idea_id FROM idea_step WHERE lab_id = ? AND by_group_id = ? LIMIT ?")
                .params(lab.value(), group, MOST_IDEAS)
                .query(Long.class)
                .list()
                .forEach(idea -> pages.gone(lab, new ContentRef(IdeaImages.KIND, idea)));
    }
}
