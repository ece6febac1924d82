package se.vartrannebergen.progress.sheet;

import static se.vartrannebergen.progress.sheet.SheetFrame.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.projects.ProjectPage;
import se.vartrannebergen.projects.ProjectState;
import se.vartrannebergen.projects.ShownMilestone;
import se.vartrannebergen.projects.ShownOwner;
import se.vartrannebergen.projects.ShownPromise;
import se.vartrannebergen.shared.Language;

/** The sheet of a project as HTML. */
class ProjectSheetDocument {
    private static final int MOST_OF_OUTCOME = 280;

    private final Lab lab;
    private final SheetLines lines;
    private final SheetFrame frame;

    ProjectSheetDocument(Lab lab, Language language, SheetLines lines) {
        this.lab = lab;
        this.lines = lines;
        frame = new SheetFrame(lab, language, lines);
    }

    String html(ProjectSheets.Content content, int promises) {
        var project = content.project();
        var body = new StringBuilder(4_096);
        var title = lines.written(project.title(), project.language(), SheetLines.MOST_OF_TITLE, who(project.owner()));
        body.append(
                "<div class=\"project\"><p class=\"name\" dir=\"%s\" lang=\"%s\">%s</p><p class=\"who\">%s</p></div>"
                        .formatted(
                                title.direction(), title.written().code(), text(title.title()), text(title.beneath())));
        path(body, project);
        if (project.isArchived()) {
            note(body, "progress.sheet.project.stopped");
        } else if (project.state() == ProjectState.DONE) {
            project.outcome()
                    .ifPresent(came -> part(
                            body,
                            "done",
                            "progress.sheet.project.outcome",
                            List.of(lines.written(came.text(), came.language(), MOST_OF_OUTCOME, ""))));
        } else {
            next(body, project);
        }
        promised(body, project, content.day(), promises);
        return frame.html(
                lines.say(isComing(project) ? "progress.sheet.project" : "progress.sheet.title", lab.areaName()),
                project.title(),
                content.day(),
                body.toString(),
                new SheetFrame.Call(content.address(), "progress.sheet.project.follow", "progress.sheet.project.scan"));
    }

    private static boolean isComing(ProjectPage project) {
        return !project.isArchived() && project.state() != ProjectState.DONE;
    }

    private String who(ShownOwner owner) {
        var names = lines.names(Stream.concat(
                owner.partner().map(ShownOwner.Organisation::name).stream(),
                owner.group().map(ShownOwner.Group::name).filter(name -> !name.isEmpty()).stream()));
        return names.map(all -> lines.say("progress.sheet.project.who") + ": " + all)
                .orElse("");
    }

    private void path(StringBuilder body, ProjectPage project) {
        body.append("<div class=\"part underway\"><h2>")
                .append(text(lines.say("progress.sheet.project.path")))
                .append("</h2>");
        var now = project.state().ordinal();
        step(body, 1, "progress.sheet.project.planned", Optional.of(project.startedAt()), ProjectState.PLANNED, now);
        step(body, 2, "progress.sheet.project.underway", project.underWayAt(), ProjectState.UNDER_WAY, now);
        step(body, 3, "progress.sheet.project.done", project.doneAt(), ProjectState.DONE, now);
        body.append("</div>");
    }

    private void step(StringBuilder body, int number, String key, Optional<Instant> since, ProjectState step, int now) {
        var mark = step.ordinal() == now ? "now" : step.ordinal() < now ? "behind" : "ahead";
        var day = since.map(at -> " · " + lines.date(LocalDate.ofInstant(at, Words.HERE)))
                .orElse("");
        body.append("<div class=\"stage %s\"><span class=\"number\">%d</span><p>%s</p></div>"
                .formatted(mark, number, text(lines.say(key) + day)));
    }

    private void next(StringBuilder body, ProjectPage project) {
        var steps = project.milestones();
        var done = steps.stream().filter(one -> one.doneOn().isPresent()).count();
        var next = steps.stream().filter(one -> one.doneOn().isEmpty()).findFirst();
        if (next.isPresent()) {
            var when = Stream.of(
                            next.flatMap(ShownMilestone::due)
                                    .map(due -> lines.say("progress.sheet.project.bythen", lines.date(due))),
                            Optional.of(lines.say("progress.sheet.project.steps", steps.size(), done)))
                    .flatMap(Optional::stream)
                    .toList();
            var line = lines.written(
                    next.get().title(), next.get().language(), SheetLines.MOST_OF_TITLE, String.join(" · ", when));
            part(body, "done", "progress.sheet.project.next", List.of(line));
        } else {
            note(body, steps.isEmpty() ? "progress.sheet.project.nosteps" : "progress.sheet.project.allsteps");
        }
    }

    /** What is not kept yet, the first that is due first. */
    private void promised(StringBuilder body, ProjectPage project, LocalDate today, int most) {
        var open = project.promises().stream()
                .filter(one -> one.keptOn().isEmpty())
                .limit(most)
                .map(one -> lines.written(one.text(), one.language(), SheetLines.MOST_OF_TITLE, until(one, today)))
                .toList();
        if (!open.isEmpty()) {
            part(body, "promised", "progress.sheet.project.promised", open);
        }
    }

    private String until(ShownPromise promise, LocalDate today) {
        return lines.say(
                promise.isLate(today) ? "progress.sheet.late" : "progress.sheet.until", lines.date(promise.dueOn()));
    }

    private void part(StringBuilder body, String mark, String key, List<SheetLines.Line> all) {
        body.append("<div class=\"part %s\"><h2>%s</h2>".formatted(mark, text(lines.say(key))));
        all.forEach(line -> SheetFrame.item(body, line));
        body.append("</div>");
    }

    private void note(StringBuilder body, String key) {
        body.append("<p class=\"waiting\">%s</p>".formatted(text(lines.say(key))));
    }
}
