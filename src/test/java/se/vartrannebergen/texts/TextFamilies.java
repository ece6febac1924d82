package se.vartrannebergen.texts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.vartrannebergen.answers.AnswerProblem;
import se.vartrannebergen.discussions.CommentProblem;
import se.vartrannebergen.discussions.CommentRefused;
import se.vartrannebergen.discussions.ConversationOrder;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.ideas.IdeaProblem;
import se.vartrannebergen.ideas.IdeaSort;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.ideas.IdeaStatus;
import se.vartrannebergen.ideas.MyVote;
import se.vartrannebergen.ideas.StepKind;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.CaseFilter;
import se.vartrannebergen.moderation.CaseState;
import se.vartrannebergen.moderation.Cause;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.DecidedAs;
import se.vartrannebergen.moderation.Hindrance;
import se.vartrannebergen.moderation.Measure;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.ModerationRefused;
import se.vartrannebergen.moderation.Signal;
import se.vartrannebergen.notifications.NoticeKind;

/** Texts whose keys the code puts together: from a constant, or from a page and its parts. */
final class TextFamilies {
    static final List<String> INFO_PAGES =
            List.of("shell.about", "shell.rules", "shell.privacy", "shell.accessibility");

    private static final Map<String, Class<? extends Enum<?>>> BY_CONSTANT = Map.ofEntries(
            Map.entry("ideas.state", IdeaState.class),
            Map.entry("ideas.vote", MyVote.class),
            Map.entry("ideas.sort", IdeaSort.class),
            Map.entry("ideas.status", IdeaStatus.class),
            Map.entry("ideas.step", StepKind.class),
            Map.entry("ideas.step.by", StepKind.class),
            Map.entry("ideas.problem", IdeaProblem.class),
            Map.entry("moderation.letter.action", ContentAction.class),
            Map.entry("moderation.receipt.outcome", ContentAction.class),
            Map.entry("moderation.me.action", ContentAction.class),
            Map.entry("moderation.openness.kind", DecidedAs.class),
            Map.entry("files.photo.refused", ImageRefused.Reason.class),
            Map.entry("discussions.problem", CommentProblem.class),
            Map.entry("discussions.refused", CommentRefused.Why.class),
            Map.entry("discussions.order", ConversationOrder.class),
            Map.entry("discussions.next", ConversationOrder.class),
            Map.entry("moderation.desk.show", CaseFilter.Show.class),
            Map.entry("moderation.desk.cause", Cause.class),
            Map.entry("moderation.desk.signal", Signal.class),
            Map.entry("moderation.desk.noticed", Signal.class),
            Map.entry("moderation.desk.notyou", Hindrance.class),
            Map.entry("moderation.desk.hindered", Hindrance.class),
            Map.entry("moderation.desk.visibility", ModeratedPiece.Visibility.class),
            Map.entry("moderation.desk.outcome", ContentAction.class),
            Map.entry("moderation.desk.preview", ContentAction.class),
            Map.entry("moderation.desk.measured", Measure.class),
            Map.entry("moderation.desk.state", CaseState.class),
            Map.entry("moderation.desk.refused", ModerationRefused.Why.class),
            Map.entry("moderation.log.act", AuditAct.class),
            Map.entry("moderation.log.action", ContentAction.class),
            Map.entry("moderation.log.measure", Measure.class),
            Map.entry("notifications.kind", NoticeKind.class),
            Map.entry("notifications.decision", ContentAction.class),
            Map.entry("notifications.verdict", Verdict.class),
            Map.entry("answers.verdict", Verdict.class),
            Map.entry("answers.problem", AnswerProblem.class));

    private static final Map<String, List<String>> BY_NAME = Map.ofEntries(
            Map.entry("ideas.language", List.of("ps", "ckb", "syr")),
            Map.entry("discussions.placeholder", List.of("hidden", "removed", "deleted")),
            Map.entry("discussions.mine", List.of("waiting", "hidden", "removed")),
            Map.entry("moderation.desk", List.of("due.hours", "due.days", "overdue.hours", "overdue.days")),
            Map.entry(
                    "moderation.kind",
                    List.of(
                            "case",
                            "decision",
                            "appeal",
                            "person",
                            "lab",
                            "partner",
                            "answer",
                            "idea",
                            "comment",
                            "update",
                            "group",
                            "help",
                            "outcome",
                            "task",
                            "document",
                            "poll",
                            "reason",
                            "meeting",
                            "agenda",
                            "minutes",
                            "answer",
                            "project",
                            "promise",
                            "other")),
            Map.entry("moderation.desk.key", List.of("j", "k", "o", "x", "digit", "n", "z", "u", "help")),
            Map.entry("moderation.desk.fields", List.of("facts", "reason", "why")),
            Map.entry(
                    "moderation.desk.option",
                    List.of("keep", "askedit", "hide", "remove", "faultreport", "person", "merge")),
            Map.entry(
                    "moderation.desk.template",
                    List.of(
                            "facts",
                            "facts.several",
                            "reported",
                            "rule",
                            "action.askedit",
                            "action.hide",
                            "action.remove",
                            "action.faultreport",
                            "appeal.granted",
                            "appeal.reopened",
                            "appeal.denied",
                            "keep",
                            "keep.rule",
                            "merge")),
            Map.entry(
                    "moderation.log.column",
                    List.of("entry", "time", "who", "whoname", "act", "kind", "number", "person", "personname", "why")),
            Map.entry("ideas.path", List.of("idea", "votes", "answer", "plan", "work", "done")),
            Map.entry("ideas.new.step", List.of("what", "where", "send")),
            Map.entry("shell.home.how", List.of("1.title", "1.text", "2.title", "2.text", "3.title", "3.text")),
            Map.entry("moderation.letter.measure", List.of("warn", "suspend")),
            Map.entry("moderation.letter.cause", List.of("review", "staff", "edited")),
            Map.entry("moderation.me.measure", List.of("warn", "pause", "suspend")),
            Map.entry(
                    "moderation.report.problem",
                    List.of("norule", "toolong", "noaddress", "own", "gone", "toofast", "foreign")),
            Map.entry(
                    "moderation.appeal.problem",
                    List.of("empty", "toolong", "notpossible", "toolate", "onceonly", "foreign")),
            Map.entry("shell.me", List.of("ideas", "ideas.none", "votes", "votes.none")),
            Map.entry(
                    "files.photo",
                    List.of(
                            "connecting",
                            "stalled",
                            "processing",
                            "held",
                            "remaining",
                            "remaining.unknown",
                            "unavailable",
                            "failed",
                            "retry",
                            "start",
                            "clear",
                            "drop",
                            "add")));

    /** Those of rooms that say theirs in a file of their own. */
    private static final List<Map<String, Class<? extends Enum<?>>>> MORE_BY_CONSTANT = List.of(
            UpdateFamilies.BY_CONSTANT,
            ProgressFamilies.BY_CONSTANT,
            GroupFamilies.BY_CONSTANT,
            HelpFamilies.BY_CONSTANT,
            TaskFamilies.BY_CONSTANT,
            DocumentFamilies.BY_CONSTANT,
            PollFamilies.BY_CONSTANT,
            MeetingFamilies.BY_CONSTANT,
            PartnerFamilies.BY_CONSTANT,
            ClockFamilies.BY_CONSTANT,
            ProjectFamilies.BY_CONSTANT);

    private static final List<Map<String, List<String>>> MORE_BY_NAME = List.of(
            UpdateFamilies.BY_NAME,
            ProgressFamilies.BY_NAME,
            GroupFamilies.BY_NAME,
            TaskFamilies.BY_NAME,
            DocumentFamilies.BY_NAME,
            PollFamilies.BY_NAME,
            MeetingFamilies.BY_NAME,
            ClockFamilies.BY_NAME,
            ProjectFamilies.BY_NAME);

    /** Parts of the home page with a way to all of it. */
    private static final List<String> PARTS =
            List.of("shell.home.happening", "shell.home.mostvotes", "shell.home.newest");

    private TextFamilies() {}

    /** What the code names where it puts a key together. */
    static Set<String> roots() {
        Set<String> roots = new TreeSet<>(BY_CONSTANT.keySet());
        roots.addAll(BY_NAME.keySet());
        MORE_BY_CONSTANT.forEach(family -> roots.addAll(family.keySet()));
        MORE_BY_NAME.forEach(family -> roots.addAll(family.keySet()));
        return roots;
    }

    static Set<String> members() {
        Set<String> keys = new TreeSet<>();
        addConstants(keys, BY_CONSTANT);
        MORE_BY_CONSTANT.forEach(family -> addConstants(keys, family));
        addNames(keys, BY_NAME);
        MORE_BY_NAME.forEach(family -> addNames(keys, family));
        PARTS.forEach(root -> keys.add(root + ".all"));
        INFO_PAGES.forEach(root -> Stream.of(".title", ".lead").forEach(end -> keys.add(root + end)));
        return keys;
    }

    private static void addConstants(Set<String> keys, Map<String, Class<? extends Enum<?>>> family) {
        family.forEach((root, type) -> Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace("_", ""))
                .forEach(name -> keys.add(root + "." + name)));
    }

    private static void addNames(Set<String> keys, Map<String, List<String>> family) {
        family.forEach((root, names) -> names.forEach(name -> keys.add(root + "." + name)));
    }

    static boolean isPartOfAnInfoPage(String key) {
        return INFO_PAGES.stream().anyMatch(page -> key.matches(Pattern.quote(page) + "\\.\\d+\\.(title|text)"));
    }
}
