package se.vartrannebergen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.tasks.NewTask;
import se.vartrannebergen.tasks.TaskBoards;
import se.vartrannebergen.tasks.TaskHands;
import se.vartrannebergen.tasks.TaskMoves;
import se.vartrannebergen.tasks.TaskState;
import se.vartrannebergen.tasks.TaskWords;
import se.vartrannebergen.tasks.Tasks;
import se.vartrannebergen.testing.TestGroups;

/** What is tried with tasks of another lab. */
class TaskCases extends RoomCases {
    private static final ContentRef SOURCE = new ContentRef("promise", 17);

    private final long group;
    private final long task;

    TaskCases(Labs labs) {
        super(labs);
        group = get(TestGroups.class).started(there, foreigner, Reading.EVERYBODY);
        task = get(Tasks.class).add(there.id(), foreigner, group, task(SECRET));
    }

    private static NewTask task(String title) {
        return new NewTask(
                new PlainText(title), Language.SWEDISH, Optional.empty(), Optional.empty(), Optional.of(SOURCE));
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var tasks = get(Tasks.class);
        var words = new TaskWords(new PlainText("Kapad"), new PlainText(""), Language.SWEDISH, Optional.empty());
        cases.put("Tasks.add", () -> tasks.add(here, foreigner, group, task("Kapad")));
        cases.put(
                "Tasks.ofSource",
                () -> tasks.ofSource(here, group, SOURCE, foreigner).isPresent() ? SECRET : "none");
        cases.put("Tasks.edit", run(() -> tasks.edit(here, foreigner, group, task, words, 1)));
        cases.put("Tasks.delete", run(() -> tasks.delete(here, foreigner, group, task)));
        cases.put("Tasks.restore", run(() -> tasks.restore(here, foreigner, group, task)));
        var hands = get(TaskHands.class);
        cases.put("TaskHands.take", run(() -> hands.take(here, foreigner, group, task)));
        cases.put("TaskHands.ask", run(() -> hands.ask(here, foreigner, group, task, local)));
        cases.put("TaskHands.giveBack", run(() -> hands.giveBack(here, foreigner, group, task)));
        var moves = get(TaskMoves.class);
        cases.put("TaskMoves.into", run(() -> moves.into(here, foreigner, group, task, TaskState.DONE)));
        cases.put(
                "TaskMoves.before",
                run(() -> moves.before(here, foreigner, group, task, TaskState.DOING, Optional.empty())));
        cases.put("TaskMoves.step", () -> moves.step(here, foreigner, group, task, true));
        var boards = get(TaskBoards.class);
        cases.put("TaskBoards.board", () -> boards.board(here, group, true, 1, Optional.of(foreigner)));
        cases.put("TaskBoards.askable", () -> boards.askable(here, group, foreigner));
        cases.put("TaskBoards.own", () -> boards.own(here, foreigner, 20));
        return cases;
    }
}
