package se.vartrannebergen.tasks;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;

/** Tells the pages that visitors read what changed of the tasks of a group: they stand on its pages. */
@Component
class PagesOfTasks {
    private final PublicPages pages;

    PagesOfTasks(PublicPages pages) {
        this.pages = pages;
    }

    @EventListener
    void follow(TaskEvent event) {
        var group = new ContentRef(GroupStanding.KIND, event.group());
        switch (event) {
            case TaskEvent.TaskChanged changed -> pages.changed(event.lab(), group);
            case TaskEvent.TaskGone gone -> pages.gone(event.lab(), group);
            case TaskEvent.TaskAsked asked -> {} // told beside a change
            case TaskEvent.TaskTaken taken -> {}
            case TaskEvent.TaskReturned returned -> {}
            case TaskEvent.TaskDue due -> {}
        }
    }
}
