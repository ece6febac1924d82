package se.vartrannebergen.prerender;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Visitors get this view as plain HTML. For views with a route that everybody may read, and that show everybody the same: what
 * is in them when nobody is signed in is kept and given to all.
 *
 * <p>An element of the view that listens to events on the server wakes Flow when it is touched, focused or typed into; all
 * others must work as HTML does: links that lead, forms that send.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicPage {
    /** Parameters of the address that make it another page, in the order they stand in it. All others are left out. */
    String[] parameters() default {};

    /**
     * Whether the address that its head says is the only one: who asks with other parameters, or with the same in other words, is
     * sent there, and nothing is kept of what they asked for.
     */
    boolean exact() default false;

    /** Whether the page is kept for others. One that is not is built for each who asks, and nobody keeps it, browsers least. */
    boolean kept() default true;
}
