package se.vartrannebergen.look;

import java.io.Serializable;

/** What {@link KeptForm} keeps and brings back: something typed, picked or ticked. */
public interface Kept extends Serializable {
    /** Unique within its form. */
    String name();

    String value();

    /** From now on the browser remembers it; see {@link TypedText#watch}. */
    void letBeRemembered();

    /** As if it were typed, picked or ticked once more: those who listen for that are told. */
    void bringBack(String value);
}
