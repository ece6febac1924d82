package se.vartrannebergen.tasks.ui;

import org.springframework.stereotype.Component;
import se.vartrannebergen.tasks.TaskBoards;
import se.vartrannebergen.tasks.TaskHands;
import se.vartrannebergen.tasks.TaskMoves;
import se.vartrannebergen.tasks.Tasks;

/** What pages with tasks ask. */
@Component
class TaskDesk {
    final Tasks tasks;
    final TaskHands hands;
    final TaskMoves moves;
    final TaskBoards boards;
    final OpenTasks open;

    TaskDesk(Tasks tasks, TaskHands hands, TaskMoves moves, TaskBoards boards, OpenTasks open) {
        this.tasks = tasks;
        this.hands = hands;
        this.moves = moves;
        this.boards = boards;
        this.open = open;
    }
}
