package se.vartrannebergen.prerender;

/** A public page that has something to say of itself to search engines and in previews. */
public interface HasPageHead {
    /** Asked once the page is built; not asked where it could not be shown. */
    PageHead pageHead();
}
