package se.vartrannebergen.tasks;

import java.util.List;

/**
 * The tasks of a group as one reader sees them.
 *
 * @param todo not begun, in their order; perhaps only the first of them
 * @param doing under way, in their order; perhaps only the first of them
 * @param done one page of them, the last first
 * @param allTodo how many there are
 * @param allDoing how many there are
 * @param page of what is done, from 1
 * @param moreDone whether there is a next page of them
 */
public record TaskBoard(
        List<TaskLine> todo,
        List<TaskLine> doing,
        List<TaskLine> done,
        int allTodo,
        int allDoing,
        int page,
        boolean moreDone) {
    public List<TaskLine> in(TaskState column) {
        return switch (column) {
            case TODO -> todo;
            case DOING -> doing;
            case DONE -> done;
        };
    }

    public boolean isEmpty() {
        return todo.isEmpty() && doing.isEmpty() && done.isEmpty() && page == 1;
    }
}
