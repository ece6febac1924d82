package se.vartrannebergen.updates;

/** This person does not publish in that name, or not about that idea. */
public class UpdateRefused extends RuntimeException {
    UpdateRefused(String what) {
        super(what);
    }
}
