package se.vartrannebergen.groups;

/** Who reads what is inside a group: tasks, meetings, what is said. What it is for is read by everybody. */
public enum Reading {
    EVERYBODY,
    MEMBERS
}
