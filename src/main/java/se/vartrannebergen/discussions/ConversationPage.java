package se.vartrannebergen.discussions;

import java.util.List;

/**
 * What is said about something, one page of it.
 *
 * @param page from 1
 * @param more whether there is a next page
 * @param comments how many public ones there are on all pages, replies too
 */
public record ConversationPage(
        List<CommentThread> threads, ConversationOrder order, int page, boolean more, int comments) {}
