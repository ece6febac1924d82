package se.vartrannebergen.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.notifications.Notice;
import se.vartrannebergen.notifications.NoticeKind;

/** What somebody was told, in words; each leads to its place by way of {@link NoticeView}. */
class NoticeList extends Still {
    NoticeList(List<Notice> notices) {
        super("ol");
        setClassName("notices");
        show(notices.stream().map(NoticeList::item).toArray(Component[]::new));
    }

    private static Component item(Notice notice) {
        var item = Tag.of("li");
        var link = new Link(NoticeView.address(notice.id()), Tag.words("span", sentence(notice), "what"));
        notice.about().ifPresent(title -> link.add(line(title)));
        if (!notice.over()) {
            notice.into().filter(into -> isMerged(notice.kind())).ifPresent(into -> {
                link.add(Tag.words("span", Words.say("notifications.into")));
                link.add(line(into));
            });
        }
        item.add(link, below(notice));
        if (!notice.read()) {
            item.addClassName("new");
        }
        return item;
    }

    private static HtmlContainer line(Notice.Title title) {
        var line = PersonText.line("span", title.words(), title.language());
        line.addClassName("title");
        return line;
    }

    private static Component below(Notice notice) {
        var below = Tag.of("p", "meta");
        if (!notice.read()) {
            below.add(Tag.words("span", Words.say("notifications.inbox.new"), "chip", "green"));
        }
        notice.actor().map(PersonText::name).ifPresent(below::add);
        below.add(When.since(notice.happenedAt()));
        return below;
    }

    private static boolean isMerged(NoticeKind kind) {
        return kind == NoticeKind.VOTED_MERGED || kind == NoticeKind.HELPED_MERGED || kind == NoticeKind.MINE_MERGED;
    }

    private static String sentence(Notice notice) {
        if (notice.over()) {
            return notice.kind() == NoticeKind.HELPED_MERGED
                    ? Words.say("notifications.helpedmerged.over")
                    : Words.say("notifications.votedmerged.over");
        }
        var key = notice.kind().name().toLowerCase(Locale.ROOT).replace("_", "");
        return switch (notice.kind()) {
            case DECISION ->
                Words.say(
                        "notifications.kind." + key,
                        Words.say("notifications.decision", ContentAction.valueOf(notice.detail())));
            case MINE_MOVED, VOTED_MOVED ->
                Words.say("notifications.kind." + key, Words.say("ideas.state", IdeaState.valueOf(notice.detail())));
            case MINE_ANSWERED, VOTED_ANSWERED, MERGED_ANSWERED, ANSWER_CHANGED ->
                Words.say(
                        "notifications.kind." + key,
                        Words.say("notifications.verdict", Verdict.valueOf(notice.detail())));
            case MEETING_CALLED,
                    MEETING_MOVED,
                    MEETING_CALLED_OFF,
                    MEETING_SEAT,
                    MEETING_WAITING,
                    MEETING_SOON,
                    MINUTES_READY ->
                Words.say("notifications.kind." + key, Words.time(LocalDateTime.parse(notice.detail())));
            case ANSWER_YOURS, ANSWER_SOON, ANSWER_LATE, PROMISE_SOON, PROMISE_LATE ->
                Words.say("notifications.kind." + key, Words.date(LocalDate.parse(notice.detail())));
            case VOTES_COUNTED -> Words.say("notifications.kind." + key, Integer.parseInt(notice.detail()));
            default -> Words.say("notifications.kind." + key);
        };
    }
}
