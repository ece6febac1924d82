package se.vartrannebergen.updates;

/** It was saved from another page or device since it was opened here. Nothing was written over. */
public class UpdateChangedElsewhere extends RuntimeException {
    private final int version;

    UpdateChangedElsewhere(long id, int version) {
        super("update " + id + " is at " + version);
        this.version = version;
    }

    /** Who saves with this one writes over what the other page said. */
    public int version() {
        return version;
    }
}
