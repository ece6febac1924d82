package se.vartrannebergen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import se.vartrannebergen.ideas.ModeratedIdeas;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Appeals;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.CaseFilter;
import se.vartrannebergen.moderation.CaseMark;
import se.vartrannebergen.moderation.CaseNotes;
import se.vartrannebergen.moderation.CasePages;
import se.vartrannebergen.moderation.CaseQueue;
import se.vartrannebergen.moderation.DecisionLetters;
import se.vartrannebergen.moderation.Decisions;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.moderation.MergeTargets;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.NewDecision;
import se.vartrannebergen.moderation.NewReport;
import se.vartrannebergen.moderation.Openness;
import se.vartrannebergen.moderation.OpennessMonth;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.moderation.ReportReceipts;
import se.vartrannebergen.moderation.ReportablePieces;
import se.vartrannebergen.moderation.Reports;
import se.vartrannebergen.moderation.Signal;
import se.vartrannebergen.moderation.Watch;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;
import se.vartrannebergen.shared.PlainText;

/** Reports, decisions, appeals, the desk, and what moderation does with ideas. */
class ModerationCases extends RoomCases {
    private final long decision;

    ModerationCases(Labs labs) {
        super(labs);
        decision = insertDecision();
        insertCase();
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        cases.putAll(guardCases());
        moderatedIdeas(cases);
        cases.putAll(lettersAndReceipts());
        cases.putAll(moderationCases());
        cases.putAll(deskCases());
        return cases;
    }

    private Map<String, Callable<Object>> guardCases() {
        var haste = get(Haste.class);
        var watch = get(Watch.class);
        var content = new ContentRef("idea", idea);
        return Map.of(
                "Haste.take", run(() -> haste.take(Act.COMMENT, here, foreigner)),
                "Watch.over", run(() -> watch.over(here, foreigner, content, SECRET + " 0701740605", Language.SWEDISH)),
                "Watch.tellingWords", () -> watch.tellingWords(here, SECRET, Language.SWEDISH));
    }

    private void moderatedIdeas(Map<String, Callable<Object>> cases) {
        var moderated = get(ModeratedIdeas.class);
        var why = new Because(new PlainText(""), Language.SWEDISH);
        cases.put("ModeratedIdeas.find", () -> moderated.find(here, idea));
        cases.put("ModeratedIdeas.pictures", () -> moderated.pictures(here, idea));
        cases.put(
                "ModeratedIdeas.writtenBy",
                () -> moderated.writtenBy(here, foreigner).getAsInt() == 0 ? "none" : SECRET);
        cases.put("ModeratedIdeas.hide", run(() -> moderated.hide(here, idea, why)));
        cases.put("ModeratedIdeas.remove", run(() -> moderated.remove(here, idea, why)));
        cases.put("ModeratedIdeas.restore", run(() -> moderated.restore(here, idea, why)));
        cases.put("ModeratedIdeas.approve", run(() -> moderated.approve(here, idea)));
        cases.put("ModeratedIdeas.targets", () -> moderated.targets(here, own, SECRET));
        cases.put("ModeratedIdeas.merge", run(() -> moderated.merge(here, own, idea, why)));
        cases.put("ModeratedIdeas.separate", run(() -> moderated.separate(here, idea, why)));
        var pauses = get(Pauses.class);
        cases.put("Pauses.isSuspended", () -> pauses.isSuspended(here, foreigner));
        cases.put("Pauses.mustVote", run(() -> pauses.mustVote(here, foreigner)));
        cases.put(
                "Moderation.lastDecision",
                () -> get(Moderation.class).lastDecision(here, new ContentRef("idea", idea)));
        cases.put("Voting.move", () -> get(Voting.class).move(here, foreigner, idea));
        cases.put(
                "Voting.votersOf",
                () -> get(Voting.class)
                                .votersOf(here, idea, Optional.empty(), 10)
                                .isEmpty()
                        ? "none"
                        : SECRET);
    }

    private Map<String, Callable<Object>> lettersAndReceipts() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var letters = get(DecisionLetters.class);
        cases.put("DecisionLetters.find", () -> letters.find(here, foreigner, decision));
        cases.put("DecisionLetters.of", () -> letters.of(here, foreigner));
        var receipts = get(ReportReceipts.class);
        cases.put("ReportReceipts.find", () -> receipts.find(here, token()).isPresent() ? SECRET : "no");
        cases.put("ReportReceipts.of", () -> receipts.of(here, foreigner).isEmpty() ? "no" : SECRET);
        cases.put(
                "ReportablePieces.find",
                () -> get(ReportablePieces.class).find(here, new ContentRef("idea", idea), Optional.of(local)));
        cases.put(
                "Openness.months",
                () -> get(Openness.class).months(here).stream().allMatch(OpennessMonth::isEmpty) ? "nothing" : SECRET);
        cases.put("Openness.figures", () -> Openness.figures(here));
        return cases;
    }

    /** The report's, and the same for each test: labs are made anew. */
    private String token() {
        return "%032x".formatted(there.id().value());
    }

    private long insertDecision() {
        var lab = there.id().value();
        var about = number("SELECT NEXTVAL(moderation_case_seq)");
        jdbc.sql("""
                        INSERT INTO moderation_case (id, lab_id, content_kind, content_id, author_id, cause, state, title, excerpt, language,
                            opened_at, due_at, created_at, updated_at)
                        VALUES (?, ?, 'idea', ?, ?, 'REPORTS', 'DECIDED', ?, '', 'sv',
                            UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""").params(about, lab, idea, foreigner.value(), SECRET).update();
        jdbc.sql("""
                        INSERT INTO report (lab_id, case_id, reporter_id, confirmed, token, rule, words, language, created_at)
                        VALUES (?, ?, ?, TRUE, ?, 1, ?, 'sv', UTC_TIMESTAMP(6))""").params(lab, about, foreigner.value(), token(), SECRET).update();
        var id = number("SELECT NEXTVAL(decision_seq)");
        jdbc.sql("""
                        INSERT INTO decision (id, lab_id, case_id, content_kind, content_id, author_id, decided_by, action, measure, rule, facts,
                            reason, cause, machine, stood, title, excerpt, language, decided_at)
                        VALUES (?, ?, ?, 'idea', ?, ?, ?, 'KEEP', 'WARN', 1, '{"sv": "Hemligt"}', '{"sv": "Hemligt"}', 'REPORTS', FALSE,
                            'PUBLIC', ?, '', 'sv', UTC_TIMESTAMP(6))""")
                .params(id, lab, about, idea, foreigner.value(), foreigner.value(), SECRET)
                .update();
        return id;
    }

    private Map<String, Callable<Object>> moderationCases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var about = number("SELECT MAX(id) FROM moderation_case WHERE lab_id = "
                + there.id().value());
        var content = new ContentRef("idea", idea);
        var words = new PlainText("Kapad");
        var reason = new LocalizedText(Map.of(Language.SWEDISH, "Kapad"));
        var decisions = get(Decisions.class);
        cases.put("Decisions.open", () -> decisions.open(here, local, content));
        cases.put("Decisions.decide", () -> decisions.decide(here, local, about, 0, NewDecision.keep()));
        cases.put("Decisions.liftPause", run(() -> decisions.liftPause(here, local, decision, "Kapad")));
        cases.put("Decisions.undo", run(() -> decisions.undo(here, local, decision)));
        cases.put("Decisions.liftPause", run(() -> decisions.liftPause(here, local, decision, "Kapad")));
        var appeals = get(Appeals.class);
        cases.put("Appeals.byAuthor", run(() -> appeals.byAuthor(here, foreigner, decision, words, Language.SWEDISH)));
        cases.put("Appeals.byReporter", run(() -> appeals.byReporter(here, token(), words, Language.SWEDISH)));
        cases.put("Appeals.decide", run(() -> appeals.decide(here, local, about, 0, true, reason)));
        cases.put(
                "Reports.report",
                () -> get(Reports.class)
                        .report(here, content, Optional.of(local), new NewReport(1, words, Language.SWEDISH)));
        var moderation = get(Moderation.class);
        cases.put("Moderation.needsReview", () -> moderation.needsReview(here, foreigner));
        cases.put("Moderation.awaitsReview", run(() -> moderation.awaitsReview(here, content)));
        cases.put("Moderation.found", run(() -> moderation.found(here, content, List.of(Signal.LINKS))));
        cases.put(
                "Moderation.keepVersion",
                run(() -> moderation.keepVersion(here, content, "Kapad", "Kapad", Language.SWEDISH)));
        cases.put("Moderation.changed", run(() -> moderation.changed(here, foreigner, content, true)));
        cases.put("Moderation.edited", run(() -> moderation.edited(here, content)));
        cases.put("Moderation.withdrawn", run(() -> moderation.withdrawn(here, content)));
        cases.put("Moderation.moved", run(() -> moderation.moved(here, content, content)));
        cases.put("Moderation.editIsAsked", () -> moderation.editIsAsked(here, content));
        cases.put("Pauses.of", () -> get(Pauses.class).of(here, foreigner));
        cases.put("Pauses.mustPost", run(() -> get(Pauses.class).mustPost(here, foreigner)));
        return cases;
    }

    private Map<String, Callable<Object>> deskCases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var queue = get(CaseQueue.class);
        var about = number("SELECT MAX(id) FROM moderation_case WHERE lab_id = "
                + there.id().value());
        cases.put("CaseQueue.counts", () -> queue.counts(here).open() == 0 ? "none" : SECRET);
        cases.put("CaseQueue.find", () -> queue.find(here, local, CaseFilter.ALL, Optional.empty()));
        cases.put(
                "CaseQueue.next",
                () -> queue.next(here, local, CaseFilter.ALL, new CaseMark(java.time.Instant.EPOCH, 0))
                        .map(id -> SECRET));
        cases.put("CasePages.open", () -> get(CasePages.class).open(here, local, about));
        cases.put("CasePages.find", () -> get(CasePages.class).find(here, local, about));
        cases.put("CaseNotes.write", run(() -> get(CaseNotes.class).write(here, local, about, new PlainText("Kapad"))));
        cases.put("MergeTargets.find", () -> get(MergeTargets.class).find(here, about, ""));
        return cases;
    }

    private void insertCase() {
        jdbc.sql("""
                        INSERT INTO moderation_case (id, lab_id, content_kind, content_id, author_id, cause, state, title, excerpt,
                            language, opened_at, due_at, created_at, updated_at)
                        VALUES (NEXTVAL(moderation_case_seq), ?, 'idea', ?, ?, 'STAFF', 'OPEN', ?, ?, 'sv',
                            UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 DAY, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""")
                .params(there.id().value(), idea, foreigner.value(), SECRET, SECRET)
                .update();
    }
}
