package se.vartrannebergen.updates;

import java.util.List;
import java.util.Optional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;

/** The room of projects says here which of them news can be about. */
public interface AboutProjects {
    /** Kind of content in {@link ContentRef}. */
    String KIND = "project";

    /** @param address of its page, a path from the root */
    record Project(long id, String title, Language language, String address) {}

    /** Those that this publisher carries out and that everybody may read, the latest first; at most 50. */
    List<Project> of(LabId lab, ContentRef publisher);

    /** Empty where not everybody may read it. One statement. */
    Optional<Project> find(LabId lab, long project);
}
