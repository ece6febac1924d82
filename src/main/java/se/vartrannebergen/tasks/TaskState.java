package se.vartrannebergen.tasks;

/** How far a task has come. Each has its words: {@code tasks.state.…}. */
public enum TaskState {
    TODO,
    DOING,
    DONE;

    public boolean isOpen() {
        return this != DONE;
    }
}
