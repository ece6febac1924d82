package se.vartrannebergen.projects.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.Image.Size;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.projects.ProjectPage;
import se.vartrannebergen.projects.ProjectPhase;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.PlainText;

/** What the page of a project says of itself to search engines and in previews. */
class ProjectHead {
    /** What search engines show of a description, in characters. */
    private static final int DESCRIPTION = 155;

    private ProjectHead() {}

    static PageHead of(ProjectPage project) {
        return PageHead.at(project.address())
                .saying(PlainText.oneLine(project.text()).shortened(DESCRIPTION))
                .of(project.shown().toArray(ContentRef[]::new))
                .showing(picture(project));
    }

    private static Optional<PageHead.Picture> picture(ProjectPage project) {
        return Stream.of(ProjectPhase.AFTER, ProjectPhase.DURING, ProjectPhase.BEFORE)
                .flatMap(phase -> project.photos().getOrDefault(phase, List.of()).stream())
                .findFirst()
                .map(ProjectHead::picture);
    }

    private static PageHead.Picture picture(Image photo) {
        return new PageHead.Picture(
                photo.address(Size.LARGE), photo.widthOf(Size.LARGE), photo.heightOf(Size.LARGE), photo.description());
    }
}
