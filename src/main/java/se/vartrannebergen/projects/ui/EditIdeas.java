package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.partners.PartnerRefused;
import se.vartrannebergen.projects.ProjectLists.FreeIdea;
import se.vartrannebergen.projects.ProjectPage;

/** Which ideas a project carries out: one more, or one less. */
class EditIdeas extends Section {
    private final transient ProjectDesk desk;
    private final SerializableConsumer<String> saved;
    private final Message message = new Message();

    EditIdeas(ProjectDesk desk, ProjectPage project, SerializableConsumer<String> saved) {
        this.desk = desk;
        this.saved = saved;
        addClassName("part");
        var list = Tag.of("ul", "edit-ideas");
        for (var idea : project.ideas()) {
            var item = Tag.of("li");
            item.add(new Link("/ideas/" + idea.slug(), PersonText.line("span", idea.title(), idea.language())));
            if (project.ideas().size() > 1) {
                var out = new Button(
                                Words.say("projects.ideas.letgo"),
                                () -> tries(() ->
                                        desk.projects().letGo(desk.lab(), desk.person(), project.id(), idea.id())))
                        .withClass("plain");
                out.getElement().setAttribute("aria-label", Words.say("projects.ideas.letgo") + ": " + idea.title());
                item.add(out);
            }
            list.add(item);
        }
        add(new H2(Words.say("projects.ideas", project.ideas().size())), list, message);
        var free = free(project);
        if (!free.isEmpty()) {
            var more = new Choice("more-ideas", Words.say("projects.ideas.more"));
            more.option("", Words.say("projects.ideas.choose"));
            free.forEach(one -> more.option(
                    String.valueOf(one.id()), one.title(), one.language().code()));
            add(
                    more,
                    new Button(Words.say("projects.ideas.add"), () -> {
                                if (!more.value().isEmpty()) {
                                    tries(() -> desk.projects()
                                            .carry(
                                                    desk.lab(),
                                                    desk.person(),
                                                    project.id(),
                                                    Long.parseLong(more.value())));
                                }
                            })
                            .withClass("plain"));
        }
    }

    private List<FreeIdea> free(ProjectPage project) {
        var owner = project.owner().owner();
        try {
            return owner.partner().isPresent()
                    ? desk.lists().answeredYes(desk.lab(), owner.partner().get(), desk.person())
                    : desk.lists().planned(desk.lab(), owner.group().orElseThrow());
        } catch (PartnerRefused others) { // who coordinates the group, or a facilitator, who writes for nobody
            return owner.group()
                    .map(group -> desk.lists().planned(desk.lab(), group))
                    .orElseGet(List::of);
        }
    }

    private void tries(SerializableRunnable what) {
        if (ProjectTrouble.told(message, what)) {
            saved.accept(Words.say("projects.saved"));
        }
    }
}
