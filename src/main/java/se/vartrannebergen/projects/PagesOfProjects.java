package se.vartrannebergen.projects;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.vartrannebergen.groups.GroupEvent;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.partners.PartnerStanding;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/** Tells the pages that visitors read what changed of projects and promises: their own, and those of ideas, groups, organisations. */
@Component
class PagesOfProjects {
    /** Of one part. */
    private static final int MOST = 1_000;

    private final PublicPages pages;
    private final ProjectToday days;
    private final JdbcClient jdbc;

    PagesOfProjects(PublicPages pages, ProjectToday days, JdbcClient jdbc) {
        this.pages = pages;
        this.days = days;
        this.jdbc = jdbc;
    }

    @EventListener
    void follow(ProjectEvent event) {
        switch (event) {
            case ProjectEvent.ProjectStarted started -> project(started.lab(), started.project(), pages::changed);
            case ProjectEvent.ProjectBegun begun -> project(begun.lab(), begun.project(), pages::changed);
            case ProjectEvent.ProjectDone done -> project(done.lab(), done.project(), pages::changed);
            // What was crossed out, or a photo that was taken away, is not to be seen again.
            case ProjectEvent.ProjectChanged changed -> project(changed.lab(), changed.project(), pages::gone);
            case ProjectEvent.ProjectHidden hidden -> project(hidden.lab(), hidden.project(), pages::gone);
            case ProjectEvent.ProjectAsked asked -> {} // only those who are asked see more
            case ProjectEvent.PromiseChanged changed -> promise(changed.lab(), changed.promise(), pages::changed);
            case ProjectEvent.PromiseHidden hidden -> promise(hidden.lab(), hidden.promise(), pages::gone);
            case ProjectEvent.PromiseRemembered remembered -> {} // pages know it from the day itself
        }
    }

    /** What only a group owns is read as long as everybody may know of the group, also on pages that do not name it. */
    @EventListener
    void follow(GroupEvent event) {
        switch (event) {
            case GroupEvent.GroupHidden hidden -> owned(hidden.lab(), hidden.group(), pages::gone);
            case GroupEvent.GroupRemoved removed -> owned(removed.lab(), removed.group(), pages::gone);
            case GroupEvent.GroupRestored restored -> owned(restored.lab(), restored.group(), pages::changed);
            default -> {}
        }
    }

    private void owned(LabId lab, long group, BiConsumer<LabId, ContentRef> tell) {
        owned("project", lab, group).forEach(project -> project(lab, project, tell));
        owned("promise", lab, group).forEach(promise -> promise(lab, promise, tell));
    }

    private List<Long> owned(String table, LabId lab, long group) {
        return jdbc.sql("SELECT id FROM " + table + " WHERE lab_id = ? AND group_id = ? LIMIT ?")
                .params(lab.value(), group, MOST)
                .query(Long.class)
                .list();
    }

    private void project(LabId lab, long project, BiConsumer<LabId, ContentRef> tell) {
        var all = new LinkedHashSet<ContentRef>();
        all.add(new ContentRef(ProjectPage.KIND, project));
        ideas(lab, project).forEach(all::add);
        owners(lab, "project", project).forEach(all::add);
        all.forEach(one -> tell.accept(lab, one));
    }

    private List<ContentRef> ideas(LabId lab, long project) {
        return jdbc.sql("SELECT idea_id FROM project_idea WHERE lab_id = ? AND project_id = ?")
                .params(lab.value(), project)
                .query((row, number) -> new ContentRef("idea", row.getLong("idea_id")))
                .list();
    }

    private void promise(LabId lab, long promise, BiConsumer<LabId, ContentRef> tell) {
        var all = new LinkedHashSet<ContentRef>();
        all.add(new ContentRef(ShownPromise.KIND, promise));
        all.addAll(around(lab, promise));
        owners(lab, "promise", promise).forEach(all::add);
        all.forEach(one -> tell.accept(lab, one));
    }

    private Set<ContentRef> around(LabId lab, long promise) {
        var all = new LinkedHashSet<ContentRef>();
        jdbc.sql("SELECT project_id, idea_id FROM promise WHERE lab_id = ? AND id = ?")
                .params(lab.value(), promise)
                .query(row -> {
                    if (row.getObject("project_id") != null) {
                        var project = row.getLong("project_id");
                        all.add(new ContentRef(ProjectPage.KIND, project));
                        // Its ideas say which day comes next.
                        ideas(lab, project).forEach(all::add);
                    }
                    if (row.getObject("idea_id") != null) {
                        all.add(new ContentRef("idea", row.getLong("idea_id")));
                    }
                });
        return all;
    }

    private List<ContentRef> owners(LabId lab, String table, long id) {
        List<ContentRef> owners = new ArrayList<>();
        jdbc.sql("SELECT partner_id, group_id FROM " + table + " WHERE lab_id = ? AND id = ?")
                .params(lab.value(), id)
                .query(row -> {
                    if (row.getObject("partner_id") != null) {
                        owners.add(new ContentRef(PartnerStanding.KIND, row.getLong("partner_id")));
                    }
                    if (row.getObject("group_id") != null) {
                        owners.add(new ContentRef(GroupStanding.KIND, row.getLong("group_id")));
                    }
                });
        return owners;
    }

    private record Late(long promise, LabId lab) {}

    /**
     * Pages say what is late from the first second of the day. Each process for the pages that it keeps itself, and again a minute
     * later: a page can have been in the making at midnight.
     */
    @Scheduled(cron = "2 0,1 0 * * *", zone = "Europe/Stockholm")
    void becomeLate() {
        var yesterday = days.today().minusDays(1);
        long after = 0;
        List<Late> some;
        do {
            some = jdbc.sql("""
                            SELECT id, lab_id FROM promise WHERE state = 'OPEN' AND due_on = ? AND id > ? ORDER BY id LIMIT ?""")
                    .params(yesterday, after, MOST)
                    .query((row, number) -> new Late(row.getLong("id"), new LabId(row.getLong("lab_id"))))
                    .list();
            for (var late : some) {
                promise(late.lab(), late.promise(), pages::changed);
                after = late.promise();
            }
        } while (some.size() == MOST);
        milestones(yesterday);
    }

    private void milestones(java.time.LocalDate yesterday) {
        jdbc.sql("""
                        SELECT DISTINCT project_id, lab_id FROM milestone WHERE state <> 'DONE' AND due_on = ? LIMIT ?""")
                .params(yesterday, MOST)
                .query((row, number) -> new Late(row.getLong("project_id"), new LabId(row.getLong("lab_id"))))
                .list()
                .forEach(one -> pages.changed(one.lab(), new ContentRef(ProjectPage.KIND, one.promise())));
    }
}
