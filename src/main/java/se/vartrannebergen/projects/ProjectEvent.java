package se.vartrannebergen.projects;

import java.time.LocalDate;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Something happened to a project or a promise. Published in the transaction that made it so. */
public sealed interface ProjectEvent {
    LabId lab();

    /** The project, or the promise. */
    ContentRef content();

    /** Something is to be carried out. */
    record ProjectStarted(LabId lab, long project, PersonId by) implements ProjectEvent {
        @Override
        public ContentRef content() {
            return new ContentRef(ProjectPage.KIND, project);
        }
    }

    /** It is under way. */
    record ProjectBegun(LabId lab, long project) implements ProjectEvent {
        @Override
        public ContentRef content() {
            return new ContentRef(ProjectPage.KIND, project);
        }
    }

    /** It is done, and says what came of it. */
    record ProjectDone(LabId lab, long project, PersonId by) implements ProjectEvent {
        @Override
        public ContentRef content() {
            return new ContentRef(ProjectPage.KIND, project);
        }
    }

    /** Its words, steps, owners or photos; or it is not carried on, or taken up again. */
    record ProjectChanged(LabId lab, long project) implements ProjectEvent {
        @Override
        public ContentRef content() {
            return new ContentRef(ProjectPage.KIND, project);
        }
    }

    /** What it said until now is not to be read any more. */
    record ProjectHidden(LabId lab, long project) implements ProjectEvent {
        @Override
        public ContentRef content() {
            return new ContentRef(ProjectPage.KIND, project);
        }
    }

    /** Those who follow it are asked whether it helped. */
    record ProjectAsked(LabId lab, long project) implements ProjectEvent {
        @Override
        public ContentRef content() {
            return new ContentRef(ProjectPage.KIND, project);
        }
    }

    /** It was made, kept, moved or handed over. */
    record PromiseChanged(LabId lab, long promise) implements ProjectEvent {
        @Override
        public ContentRef content() {
            return new ContentRef(ShownPromise.KIND, promise);
        }
    }

    /** It is not to be read any more. */
    record PromiseHidden(LabId lab, long promise) implements ProjectEvent {
        @Override
        public ContentRef content() {
            return new ContentRef(ShownPromise.KIND, promise);
        }
    }

    /**
     * It is due within a week, today, or was due yesterday or before.
     *
     * @param occasion the day that is told of
     */
    record PromiseRemembered(LabId lab, long promise, LocalDate due, LocalDate occasion) implements ProjectEvent {
        @Override
        public ContentRef content() {
            return new ContentRef(ShownPromise.KIND, promise);
        }
    }
}
