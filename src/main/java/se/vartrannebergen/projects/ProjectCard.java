package se.vartrannebergen.projects;

import java.util.Optional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;

/**
 * A project in a list.
 *
 * @param slug its part of the address
 * @param percent how far it has come; empty while it has no milestones and is not done
 */
public record ProjectCard(
        long id,
        String slug,
        ShownOwner owner,
        ProjectState state,
        boolean archived,
        String title,
        Language language,
        Optional<Integer> percent) {
    public ContentRef content() {
        return new ContentRef(ProjectPage.KIND, id);
    }

    public String address() {
        return "/projects/" + slug;
    }
}
