package se.vartrannebergen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import se.vartrannebergen.discussions.CommentDrafts;
import se.vartrannebergen.discussions.Comments;
import se.vartrannebergen.discussions.ConversationOrder;
import se.vartrannebergen.discussions.Conversations;
import se.vartrannebergen.discussions.NewComment;
import se.vartrannebergen.discussions.Thanks;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.groups.Joining;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.TestGroups;

/** Comments, thanks, drafts of comments. */
class DiscussionCases extends RoomCases {
    private final long comment;
    private final long group;

    DiscussionCases(Labs labs) {
        super(labs);
        comment = get(Comments.class)
                .post(there.id(), foreigner, new ContentRef("idea", idea), said(SECRET, Optional.empty()))
                .id();
        group = AsStaff.call(
                "FACILITATOR",
                () -> get(Groups.class)
                        .start(
                                there.id(),
                                foreigner,
                                TestGroups.content("Ungdomsgruppen", Reading.EVERYBODY, Joining.OPEN, true),
                                List.of())
                        .id());
    }

    private static NewComment said(String text, Optional<Long> replyTo) {
        return new NewComment(new PlainText(text), Language.SWEDISH, replyTo, text);
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var on = new ContentRef("idea", idea);
        var reader = Optional.of(foreigner);
        var newest = ConversationOrder.NEWEST;
        var comments = get(Comments.class);
        cases.put("Comments.post", () -> comments.post(here, local, on, said("Hej", Optional.of(comment))));
        cases.put(
                "Comments.edit",
                run(() -> comments.edit(here, foreigner, comment, new PlainText("Kapad"), Language.SWEDISH)));
        cases.put("Comments.delete", run(() -> comments.delete(here, foreigner, comment)));
        cases.put("Comments.place", () -> comments.place(here, comment));
        var thanks = get(Thanks.class);
        cases.put("Thanks.give", () -> thanks.give(here, local, comment));
        cases.put("Thanks.takeBack", () -> thanks.takeBack(here, local, comment));
        var drafts = get(CommentDrafts.class);
        cases.put("CommentDrafts.of", () -> drafts.of(here, foreigner, on));
        cases.put(
                "CommentDrafts.save",
                run(() ->
                        drafts.save(here, foreigner, on, new CommentDrafts.Draft(Optional.empty(), "Kapad", "token"))));
        cases.put("CommentDrafts.forget", run(() -> drafts.forget(here, foreigner, on, Optional.empty())));
        var conversations = get(Conversations.class);
        cases.put("Conversations.page", () -> conversations.page(here, on, newest, 1, reader));
        cases.put("Conversations.thread", () -> conversations.thread(here, on, comment, reader));
        cases.put(
                "Conversations.spot",
                () -> conversations.spot(here, on, newest, comment, reader).isPresent() ? SECRET : "none");
        cases.put("Conversations.find", () -> conversations.find(here, comment, reader));
        cases.put("Conversations.count", () -> conversations.count(here, on, reader) == 0 ? "none" : SECRET);
        var talk = new ContentRef("group", group);
        cases.put(
                "Conversations.told",
                () -> conversations.told(here, on, comment).line().isPresent()
                                || conversations.told(here, on, comment).comments() > 0
                        ? SECRET
                        : "none");
        cases.put("Conversations.isOpenTo", () -> conversations.isOpenTo(here, talk, foreigner) ? SECRET : "none");
        cases.put("Conversations.firstNamesOnly", () -> conversations.firstNamesOnly(here, talk) ? SECRET : "none");
        cases.put(
                "Conversations.readsNameOf",
                () -> conversations.readsNameOf(here, talk, foreigner, foreigner) ? SECRET : "none");
        return cases;
    }
}
