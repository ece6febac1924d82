package se.vartrannebergen.updates;

import se.vartrannebergen.shared.ContentRef;

/**
 * A piece of news as whoever writes it finds it.
 *
 * @param slug its part of the address
 * @param version counts the saves; whoever saves says which one the change was made to
 */
public record WrittenUpdate(
        long id, String slug, int version, UpdateState state, ContentRef publisher, UpdateContent content) {}
