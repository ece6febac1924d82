package se.vartrannebergen.moderation;

/**
 * How often something happened, as everybody may know it. From 1 to 4 it is only said that it was fewer than {@link #LEAST}: in a
 * place where people know each other a small number tells of somebody.
 *
 * @param value 0 where it is withheld
 */
public record PublicCount(int value, boolean withheld) {
    public static final int LEAST = 5;

    public static PublicCount of(int exact) {
        return exact > 0 && exact < LEAST ? new PublicCount(0, true) : new PublicCount(exact, false);
    }

    /** The least it may be, for all that is said. */
    int atLeast() {
        return withheld ? 1 : value;
    }
}
