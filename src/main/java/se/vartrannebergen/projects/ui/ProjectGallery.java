package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ui.Photos;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.projects.ProjectPage;
import se.vartrannebergen.projects.ProjectPhase;
import se.vartrannebergen.shared.Language;

/** The photos of a project by when they were taken; the first of before and after over each other. */
class ProjectGallery extends Section {
    private final Language language;
    private int number = 2;

    ProjectGallery(ProjectPage project) {
        language = project.language();
        addClassNames("part", "project-photos");
        var before = project.photos().getOrDefault(ProjectPhase.BEFORE, List.of());
        var after = project.photos().getOrDefault(ProjectPhase.AFTER, List.of());
        var compared = !before.isEmpty() && !after.isEmpty();
        var during = project.photos().getOrDefault(ProjectPhase.DURING, List.of());
        setVisible(!before.isEmpty() || !during.isEmpty() || !after.isEmpty());
        add(new H2(Words.say("projects.photos")));
        if (compared) {
            add(new Comparison(before.getFirst(), after.getFirst(), language));
        }
        add(ProjectPhase.AFTER, compared ? rest(after) : after);
        add(ProjectPhase.DURING, during);
        add(ProjectPhase.BEFORE, compared ? rest(before) : before);
    }

    private static List<Image> rest(List<Image> all) {
        return all.subList(1, all.size());
    }

    private void add(ProjectPhase phase, List<Image> images) {
        if (images.isEmpty()) {
            return;
        }
        var gallery = new Div(images.stream()
                .map(image -> Photos.large(image, ++number, language))
                .toArray(Component[]::new));
        gallery.addClassNames("photos", "photos-" + images.size());
        add(new H3(Words.say("projects.phase", phase)), gallery);
    }
}
