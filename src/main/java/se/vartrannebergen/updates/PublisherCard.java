package se.vartrannebergen.updates;

import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;

/**
 * In whose name news is published, as everybody may know it.
 *
 * @param young whether young people publish in it
 * @param address of its page, a path from the root; its news is written below it
 */
public record PublisherCard(ContentRef content, String name, Language language, boolean young, String address) {}
