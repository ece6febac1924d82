package se.vartrannebergen.tasks.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.GroupUnknown;
import se.vartrannebergen.groups.ui.GroupTab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.tasks.TaskBoard;
import se.vartrannebergen.tasks.TaskLine;
import se.vartrannebergen.tasks.TaskState;

/** The three columns. For who is signed in they move as others work; what they read and write stays where it is. */
class TasksPart extends Div {
    private static final String DRAGGING = """
            const board = this;
            let dragged = null;
            const clear = () => board.querySelectorAll('.drop').forEach((one) => one.classList.remove('drop'));
            const below = (column, y) => [...column.querySelectorAll('.task')]
              .filter((task) => task !== dragged)
              .find((task) => { const box = task.getBoundingClientRect(); return y < box.top + box.height / 2; });
            board.addEventListener('dragstart', (event) => {
              dragged = event.target.closest('.grip') && event.target.closest('.task');
              if (!dragged) return;
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', dragged.id);
              event.dataTransfer.setDragImage(dragged, 12, 12);
            });
            board.addEventListener('dragover', (event) => {
              const column = dragged && event.target.closest('.column');
              clear();
              if (!column) return;
              event.preventDefault();
              (below(column, event.clientY) || column).classList.add('drop');
            });
            board.addEventListener('dragend', () => { clear(); dragged = null; });
            board.addEventListener('drop', (event) => {
              const column = dragged && event.target.closest('.column');
              if (!column) return;
              event.preventDefault();
              const before = below(column, event.clientY);
              board.dispatchEvent(new CustomEvent('dropped', {detail: {
                task: dragged.id, column: column.dataset.column, before: before ? before.id : ''}}));
            });""";

    private final TaskDesk desk;
    private final GroupStanding group;
    private final boolean all;
    private final int page;
    private final Message message;
    private final HtmlContainer said = Tag.of("div", "heard");
    private final HtmlContainer ways = Tag.of("nav", "task-ways");
    private final Map<TaskState, TaskColumn> columns = new EnumMap<>(TaskState.class);
    private final Map<Long, TaskItem> items = new HashMap<>();
    private Registration watching = () -> {};

    /** @param all whether more than the first of each column are wanted; @param page of what is done */
    TasksPart(TaskDesk desk, GroupStanding group, boolean all, int page, Message message) {
        this.desk = desk;
        this.group = group;
        this.all = all;
        this.page = page;
        this.message = message;
        addClassName("board");
        said.getElement().setAttribute("role", "status");
        ways.getElement().setAttribute("aria-label", Words.say("tasks.columns"));
        add(ways);
        for (var state : TaskState.values()) {
            var column = new TaskColumn(state);
            columns.put(state, column);
            add(column);
        }
        if (group.reader().isPresent()) {
            add(said);
            getElement()
                    .addEventListener("dropped", event -> {
                        var detail = event.getEventData();
                        drop(
                                detail.get("event.detail.task").asString(),
                                detail.get("event.detail.column").asString(),
                                detail.get("event.detail.before").asString());
                    })
                    .addEventData("event.detail.task")
                    .addEventData("event.detail.column")
                    .addEventData("event.detail.before");
        }
        read();
    }

    boolean takesPart() {
        return group.mayTakePart();
    }

    boolean manages() {
        return group.mayManage();
    }

    private PersonId person() {
        return group.reader().orElseThrow();
    }

    private void reread() {
        try {
            read();
        } catch (GroupUnknown closed) {
            removeAll();
            items.clear();
            add(Tag.words("p", Words.say("tasks.gone")));
        }
    }

    private void read() {
        show(desk.boards.board(group.lab(), group.id(), all, page, group.reader()));
    }

    private void show(TaskBoard board) {
        ways.removeAll();
        var seen = new HashMap<Long, TaskItem>();
        for (var state : TaskState.values()) {
            var lines = board.in(state);
            var shown = new ArrayList<TaskItem>();
            for (var line : lines) {
                var item = items.computeIfAbsent(line.id(), id -> new TaskItem(this, line));
                item.show(line);
                seen.put(line.id(), item);
                shown.add(item);
            }
            var column = columns.get(state);
            var title = state == TaskState.DONE
                    ? Words.say("tasks.state", state)
                    : Words.say("tasks.column", Words.say("tasks.state", state), count(board, state));
            column.title(title);
            column.show(shown);
            column.foot(foot(board, state));
            var way = new Link(address() + "#column-" + state.name().toLowerCase(java.util.Locale.ROOT), title);
            ways.add(way.leavesViews());
        }
        items.keySet().retainAll(seen.keySet());
    }

    private String address() {
        return GroupTab.TASKS.of(group.address());
    }

    private static int count(TaskBoard board, TaskState state) {
        return state == TaskState.TODO ? board.allTodo() : board.allDoing();
    }

    private List<Link> foot(TaskBoard board, TaskState state) {
        var links = new ArrayList<Link>();
        if (state.isOpen() && count(board, state) > board.in(state).size()) {
            links.add(more(address() + "?all=yes", "tasks.all"));
        }
        if (state == TaskState.DONE && board.page() > 1) {
            var before = board.page() - 1;
            links.add(more(address() + (before == 1 ? "" : "?page=" + before), "tasks.done.newer"));
        }
        if (state == TaskState.DONE && board.moreDone()) {
            links.add(more(address() + "?page=" + (board.page() + 1), "tasks.done.older"));
        }
        return links;
    }

    private static Link more(String address, String key) {
        return new Link(address, Words.say(key)).withClass("more");
    }

    void take(TaskLine line) {
        change(line, "", () -> desk.hands.take(group.lab(), person(), group.id(), line.id()));
    }

    void giveBack(TaskLine line) {
        change(line, "", () -> desk.hands.giveBack(group.lab(), person(), group.id(), line.id()));
    }

    void step(TaskLine line, boolean up) {
        change(line, up ? "up" : "down", () -> desk.moves.step(group.lab(), person(), group.id(), line.id(), up));
    }

    void into(TaskLine line, TaskState column) {
        change(line, "up", () -> desk.moves.into(group.lab(), person(), group.id(), line.id(), column));
    }

    private void drop(String task, String column, String before) {
        number(task)
                .flatMap(id -> Optional.ofNullable(items.get(id)))
                .ifPresent(item -> change(
                        item.line(),
                        "",
                        () -> desk.moves.before(
                                group.lab(),
                                person(),
                                group.id(),
                                item.line().id(),
                                TaskState.valueOf(column),
                                number(before))));
    }

    private static Optional<Long> number(String id) {
        return id.matches("task-\\d{1,18}") ? Optional.of(Long.valueOf(id.substring(5))) : Optional.empty();
    }

    /** Does it, says where the task is now, and stays with it. */
    private void change(TaskLine line, String move, SerializableRunnable what) {
        message.clear();
        TaskTrouble.told(message, what);
        reread();
        var item = items.get(line.id());
        if (item != null) {
            say(item.line());
            item.focus(move);
        }
    }

    private void say(TaskLine line) {
        var column = items.values().stream()
                .filter(item -> item.line().state() == line.state())
                .count();
        var place = items.get(line.id())
                .getParent()
                .map(list -> list.getElement().indexOfChild(items.get(line.id()).getElement()))
                .orElse(0);
        said.setText(Words.say("tasks.now", line.title(), Words.say("tasks.state", line.state()), place + 1, column));
    }

    void edit(TaskItem item) {
        item.write(new EditTask(desk, group, item.line(), () -> done(item), item::shut));
    }

    void ask(TaskItem item) {
        message.clear();
        if (!TaskTrouble.told(message, () -> askWhom(item))) {
            reread();
        }
    }

    private void askWhom(TaskItem item) {
        var line = item.line();
        var members = desk.boards.askable(group.lab(), group.id(), person());
        if (members.isEmpty()) {
            message.note(Words.say("tasks.ask.nobody"));
            return;
        }
        var choice = TaskWho.choice("ask-" + line.id(), members, false, person());
        var actions = new Div(
                new Button(Words.say("tasks.ask.send"), () -> {
                    var whom = TaskWho.picked(choice).orElseThrow();
                    if (TaskTrouble.told(
                            message, () -> desk.hands.ask(group.lab(), person(), group.id(), line.id(), whom))) {
                        message.good(Words.say("tasks.ask.sent"));
                    }
                    done(item);
                }),
                new Button(Words.say("tasks.cancel"), item::shut).withClass("plain"));
        actions.addClassName("actions");
        item.write(choice, actions);
        choice.focus();
    }

    private void done(TaskItem item) {
        item.shut();
        reread();
    }

    void delete(TaskLine line) {
        if (TaskTrouble.told(message, () -> desk.tasks.delete(group.lab(), person(), group.id(), line.id()))) {
            message.note(
                    Words.say("tasks.deleted"),
                    new Button(Words.say("tasks.undo"), () -> restore(line)).withClass("plain"));
            message.goTo();
        }
        reread();
    }

    private void restore(TaskLine line) {
        message.clear();
        TaskTrouble.told(message, () -> desk.tasks.restore(group.lab(), person(), group.id(), line.id()));
        added(line.id());
    }

    /** Shows what is new, and goes on from there. */
    void added(long task) {
        reread();
        Optional.ofNullable(items.get(task)).ifPresent(item -> item.focus(""));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (group.reader().isEmpty()) {
            return; // A visitor's page stands as it was read.
        }
        var ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        watching = desk.open.watch(group.lab(), group.id(), ui, this::reread);
        if (takesPart()) {
            getElement().executeJs(DRAGGING);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.remove();
        watching = () -> {};
    }
}
