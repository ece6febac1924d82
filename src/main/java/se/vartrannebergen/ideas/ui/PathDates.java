package se.vartrannebergen.ideas.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.IdeaPage.HistoryLine;
import se.vartrannebergen.ideas.StepKind;
import se.vartrannebergen.look.Words;

/** When an idea reached the steps of its path, and who has taken it on, as its history tells. A new beginning takes it back. */
class PathDates {
    private final Map<PathStep, LocalDate> reached = new EnumMap<>(PathStep.class);
    private Optional<String> worker = Optional.empty();

    PathDates(IdeaPage idea) {
        this(idea.history());
        idea.publishedAt().ifPresent(at -> reached.putIfAbsent(PathStep.IDEA, day(at)));
    }

    PathDates(List<HistoryLine> history) {
        for (var line : history) {
            if (line instanceof IdeaPage.Step step) {
                take(step.kind(), step);
            }
        }
    }

    private void take(StepKind kind, IdeaPage.Step step) {
        switch (kind) {
            case PUBLISHED -> reached.put(PathStep.IDEA, day(step.at()));
            case ANSWER_OWED, CONSIDERED -> reached.putIfAbsent(PathStep.VOTES, day(step.at()));
            case PLANNED, PLANNED_PARTLY -> {
                reached.put(PathStep.ANSWER, day(step.at()));
                reached.put(PathStep.PLAN, day(step.at()));
                taken(step);
            }
            case NOT_NOW, DECLINED -> reached.put(PathStep.ANSWER, day(step.at()));
            case PROJECT_STARTED -> {
                reached.putIfAbsent(PathStep.ANSWER, day(step.at()));
                taken(step);
            }
            case STARTED -> {
                reached.put(PathStep.WORK, day(step.at()));
                taken(step);
            }
            case FINISHED -> reached.put(PathStep.DONE, day(step.at()));
            case ANSWER_GONE, ANSWER_REMOVED -> {
                reached.keySet().removeIf(known -> known != PathStep.IDEA && known != PathStep.VOTES);
                worker = Optional.empty();
            }
            default -> {} // leads nowhere else on the path
        }
    }

    private void taken(IdeaPage.Step step) {
        step.partner().ifPresent(partner -> worker = Optional.of(partner));
    }

    Optional<LocalDate> of(PathStep step) {
        return Optional.ofNullable(reached.get(step));
    }

    /** The organisation that said yes, or began. */
    Optional<String> worker() {
        return worker;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Words.HERE);
    }
}
