package se.vartrannebergen.bench;

/** What is kept in the application's memory. */
record LiveHeap(long bytes, int containerSessions, int vaadinSessions) {
    static LiveHeap read(String said) {
        var parts = said.split(" ");
        return new LiveHeap(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
