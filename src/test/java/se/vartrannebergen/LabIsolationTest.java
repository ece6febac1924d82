package se.vartrannebergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import se.vartrannebergen.discussions.CommentDrafts;
import se.vartrannebergen.discussions.CommentRefused;
import se.vartrannebergen.discussions.CommentUnknown;
import se.vartrannebergen.discussions.Comments;
import se.vartrannebergen.discussions.ConversationOrder;
import se.vartrannebergen.discussions.Conversations;
import se.vartrannebergen.discussions.NewComment;
import se.vartrannebergen.discussions.Thanks;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.ideas.DraftContent;
import se.vartrannebergen.ideas.Drafts;
import se.vartrannebergen.ideas.IdeaFilter;
import se.vartrannebergen.ideas.IdeaImages;
import se.vartrannebergen.ideas.IdeaLists;
import se.vartrannebergen.ideas.IdeaPages;
import se.vartrannebergen.ideas.IdeaSort;
import se.vartrannebergen.ideas.IdeaSteps;
import se.vartrannebergen.ideas.IdeaUnknown;
import se.vartrannebergen.ideas.Ideas;
import se.vartrannebergen.ideas.ModeratedIdeas;
import se.vartrannebergen.ideas.StepBy;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Appeals;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.AuditFilter;
import se.vartrannebergen.moderation.AuditLog;
import se.vartrannebergen.moderation.AuditTrail;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.CaseFilter;
import se.vartrannebergen.moderation.CaseMark;
import se.vartrannebergen.moderation.CaseNotes;
import se.vartrannebergen.moderation.CasePages;
import se.vartrannebergen.moderation.CaseQueue;
import se.vartrannebergen.moderation.CaseUnknown;
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
import se.vartrannebergen.notifications.Inbox;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.people.Residencies;
import se.vartrannebergen.people.Residencies.Method;
import se.vartrannebergen.people.Staff;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

/**
 * Whoever works in one lab and names something of another one gets and changes nothing of it. Each public method of a service
 * that takes a lab has a case here; a new method without one fails the test.
 */
@ServiceTest
class LabIsolationTest {
    private static final String SECRET = "Hemligt";
    private static final StepBy BECAUSE = new StepBy(Optional.empty(), new PlainText("Därför."), Language.SWEDISH);

    /** Rooms of content ask these only after they have looked whether the content is there. */
    private static final Set<String> ASKED_BY_OTHER_ROOMS_ONLY = Set.of("Images.add");

    /** What an honest refusal looks like: the same as for what does not exist. */
    private static final Set<Class<? extends Exception>> REFUSALS = Set.of(
            IdeaUnknown.class,
            CaseUnknown.class,
            CommentUnknown.class,
            CommentRefused.class,
            IllegalArgumentException.class,
            EmptyResultDataAccessException.class,
            DataIntegrityViolationException.class);

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;
    private Lab there;
    private LabId here;
    private PersonId foreigner;
    private PersonId local;
    private long idea;
    private long draft;
    private long discarded;
    private long own;
    private long withdrawn;
    private long comment;
    private long decision;

    LabIsolationTest(ApplicationContext context, JdbcClient jdbc, TestLabs labs, TestPersons persons, TestIdeas ideas) {
        this.context = context;
        this.jdbc = jdbc;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
    }

    @BeforeEach
    void aLabWithEverythingInIt() {
        there = labs.make();
        var home = labs.make();
        here = home.id();
        foreigner = persons.resident(there);
        get(People.class).rename(there.id(), foreigner, new DisplayName(SECRET));
        local = persons.resident(home);
        own = ideas.sent(home, local);
        draft = get(Drafts.class).begin(there.id(), foreigner, secret()).id();
        discarded = get(Drafts.class).begin(there.id(), foreigner, secret()).id();
        get(Drafts.class).discard(there.id(), foreigner, discarded);
        idea = get(Drafts.class).begin(there.id(), foreigner, secret()).id();
        get(Ideas.class).submit(there.id(), foreigner, idea, secret());
        get(Voting.class).cast(there.id(), foreigner, idea);
        AsStaff.run("ADMIN", () -> get(Partners.class).add(there.id(), "hemlig", SECRET));
        withdrawn = ideas.sent(there, foreigner);
        get(Ideas.class).withdraw(there.id(), foreigner, withdrawn);
        comment = get(Comments.class)
                .post(there.id(), foreigner, new ContentRef("idea", idea), said(SECRET, Optional.empty()))
                .id();
        insertPhoto(1, idea);
        insertPhoto(2, draft);
        insertNoticesAndStaff();
        decision = insertDecision();
        insertCase();
    }

    private DraftContent secret() {
        return TestIdeas.content(there, SECRET + " idé", SECRET + " text som bara syns i sitt eget område.");
    }

    private Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var people = get(People.class);
        cases.put("People.signedIn", () -> {
            var subject = text("SELECT subject FROM person WHERE id = " + foreigner.value());
            var person = people.signedIn(here, subject);
            return person.equals(foreigner) ? SECRET : "another person";
        });
        cases.put("People.profile", () -> people.profile(here, foreigner));
        cases.put("People.welcome", () -> {
            people.welcome(here, foreigner, new DisplayName("Kapad"), Language.SWEDISH);
            return null;
        });
        cases.put("People.rename", () -> {
            people.rename(here, foreigner, new DisplayName("Kapad"));
            return null;
        });
        cases.put("People.changeLanguage", () -> {
            people.changeLanguage(here, foreigner, new Language("ar"));
            return null;
        });

        var residencies = get(Residencies.class);
        cases.put("Residencies.isConfirmed", () -> residencies.isConfirmed(here, foreigner) ? SECRET : "no");
        cases.put("Residencies.confirm", run(() -> residencies.confirm(here, foreigner, Method.DESK)));
        cases.put("Residencies.revoke", run(() -> residencies.revoke(here, foreigner)));

        var partners = get(Partners.class);
        cases.put("Partners.bySlug", () -> partners.bySlug(here, "hemlig").isPresent() ? SECRET : "none");
        cases.put("Partners.add", () -> partners.add(here, "hemlig", "En annan"));

        var drafts = get(Drafts.class);
        cases.put("Drafts.of", () -> drafts.of(here, foreigner));
        cases.put("Drafts.find", () -> drafts.find(here, foreigner, draft));
        cases.put("Drafts.begin", () -> drafts.begin(here, foreigner, secret()));
        cases.put("Drafts.save", () -> drafts.save(here, foreigner, draft, 0, DraftContent.empty(Language.SWEDISH)));
        cases.put("Drafts.discard", run(() -> drafts.discard(here, foreigner, draft)));
        cases.put("Drafts.restore", () -> drafts.restore(here, foreigner, discarded));

        var service = get(Ideas.class);
        cases.put("Ideas.submit", () -> service.submit(here, foreigner, draft, secret()));
        cases.put("Ideas.edit", run(() -> service.edit(here, foreigner, idea, secret())));
        cases.put("Ideas.add", run(() -> service.add(here, foreigner, idea, new PlainText("Mer"))));
        cases.put("Ideas.withdraw", run(() -> service.withdraw(here, foreigner, idea)));

        var voting = get(Voting.class);
        cases.put("Voting.cast", () -> voting.cast(here, local, idea));
        cases.put("Voting.takeBack", () -> voting.takeBack(here, foreigner, idea));

        var lists = get(IdeaLists.class);
        var filter = new IdeaFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), SECRET);
        cases.put("IdeaLists.find", () -> lists.find(here, filter, IdeaSort.NEWEST, 1, 1, Optional.of(foreigner)));
        cases.put("IdeaLists.highlights", () -> lists.highlights(here, Optional.of(foreigner)));
        cases.put("IdeaLists.by", () -> lists.by(here, foreigner, 1));
        cases.put("IdeaLists.votedFor", () -> lists.votedFor(here, foreigner, 1));
        cases.put("IdeaPages.findForStaff", () -> get(IdeaPages.class).findForStaff(here, idea, local));
        cases.put("IdeaPages.find", () -> get(IdeaPages.class).find(here, idea, Optional.of(foreigner)));

        var steps = get(IdeaSteps.class);
        cases.put("IdeaSteps.consider", run(() -> steps.consider(here, idea, BECAUSE)));
        cases.put("IdeaSteps.plan", run(() -> steps.plan(here, idea, BECAUSE)));
        cases.put("IdeaSteps.start", run(() -> steps.start(here, idea, BECAUSE)));
        cases.put("IdeaSteps.finish", run(() -> steps.finish(here, idea, BECAUSE)));
        cases.put("IdeaSteps.decline", run(() -> steps.decline(here, idea, BECAUSE)));
        cases.put("IdeaSteps.reopen", run(() -> steps.reopen(here, idea, BECAUSE)));

        var photos = get(IdeaImages.class);
        var image = number("SELECT id FROM image WHERE content_id = " + idea);
        cases.put("IdeaImages.add", () -> photos.add(here, foreigner, draft, InputStream.nullInputStream()));
        cases.put("IdeaImages.describe", run(() -> photos.describe(here, foreigner, idea, image, new PlainText("x"))));
        cases.put("IdeaImages.remove", run(() -> photos.remove(here, foreigner, idea, image)));
        cases.put("IdeaImages.of", () -> photos.of(here, foreigner, idea));
        cases.put("IdeaImages.mayRead", () -> photos.mayRead(here, idea, Optional.of(foreigner)) ? SECRET : "no");
        cases.put("IdeaImages.isPublic", () -> photos.isPublic(here, idea) ? SECRET : "no");

        var images = get(Images.class);
        var content = new ContentRef("idea", idea);
        cases.put("Images.of", () -> images.of(here, content));
        cases.put("Images.firstOf", () -> images.firstOf(here, "idea", List.of(idea, draft)));
        cases.put("Images.describe", run(() -> images.describe(here, foreigner, content, image, new PlainText("x"))));
        cases.put("Images.remove", run(() -> images.remove(here, foreigner, content, image)));
        cases.put(
                "IdeaPages.absence",
                () -> get(IdeaPages.class).absence(here, withdrawn).isPresent() ? SECRET : "no");
        moderatedIdeas(cases);
        cases.putAll(deskCases());
        cases.putAll(moderationCases());
        cases.put("Labs.isDefault", () -> get(Labs.class).isDefault(here));
        cases.put("Labs.host", () -> get(Labs.class).host(here));
        cases.put("Labs.get", () -> get(Labs.class).get(here).settings());
        cases.putAll(guardCases());
        addDiscussions(cases);
        addInboxAndLog(cases);
        cases.putAll(lettersAndReceipts());
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

    private static NewComment said(String text, Optional<Long> replyTo) {
        return new NewComment(new PlainText(text), Language.SWEDISH, replyTo, text);
    }

    private void addDiscussions(Map<String, Callable<Object>> cases) {
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
        cases.put("Conversations.count", () -> conversations.count(here, on) == 0 ? "none" : SECRET);
    }

    private void addInboxAndLog(Map<String, Callable<Object>> cases) {
        var inbox = get(Inbox.class);
        var notice = number(
                "SELECT MAX(id) FROM notification WHERE lab_id = " + there.id().value());
        cases.put("Inbox.page", () -> inbox.page(here, foreigner, 1));
        cases.put("Inbox.unread", () -> inbox.unread(here, foreigner) > 0 ? SECRET : "none");
        cases.put("Inbox.open", () -> inbox.open(here, foreigner, notice).isPresent() ? SECRET : "none");
        cases.put("Inbox.markAllRead", () -> inbox.markAllRead(here, foreigner, Instant.now()));
        cases.put("Inbox.markUnread", run(() -> inbox.markUnread(here, foreigner, Instant.EPOCH)));
        cases.put(
                "Staff.facilitators", () -> get(Staff.class).facilitators(here).isEmpty() ? "none" : SECRET);
        var trail = get(AuditTrail.class);
        cases.put("AuditTrail.search", () -> trail.search(here, local, AuditFilter.ALL, Optional.empty()));
        cases.put("AuditTrail.export", () -> trail.export(here, local, AuditFilter.ALL, Optional.empty()));
    }

    private void insertNoticesAndStaff() {
        jdbc.sql("""
                        INSERT INTO notification (lab_id, person_id, kind, cause, content_kind, content_id, happened_at, read_at)
                        VALUES (:lab, :person, 'ANSWER_OWED', 'here', 'idea', :idea, UTC_TIMESTAMP(6), NULL),
                               (:lab, :person, 'ANSWER_OWED', 'there', 'idea', :idea, UTC_TIMESTAMP(6), '1970-01-01')""")
                .param("lab", there.id().value())
                .param("person", foreigner.value())
                .param("idea", idea)
                .update();
        jdbc.sql(
                        "INSERT INTO staff_member (lab_id, person_id, facilitates, seen_at) VALUES (?, ?, TRUE, UTC_TIMESTAMP(6))")
                .params(there.id().value(), foreigner.value())
                .update();
        get(AuditLog.class)
                .note(
                        there.id(),
                        foreigner,
                        AuditAct.CASE_SEEN,
                        new ContentRef("idea", idea),
                        Optional.of(foreigner),
                        SECRET);
    }

    private Map<String, Callable<Object>> lettersAndReceipts() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var letters = get(DecisionLetters.class);
        cases.put("DecisionLetters.find", () -> letters.find(here, foreigner, decision));
        cases.put("DecisionLetters.of", () -> letters.of(here, foreigner));
        var receipts = get(ReportReceipts.class);
        cases.put("ReportReceipts.find", () -> receipts.find(here, token()).isPresent() ? SECRET : "no");
        cases.put("ReportReceipts.of", () -> receipts.of(here, foreigner).isEmpty() ? "no" : SECRET);
        cases.put("ReportablePieces.find", () -> get(ReportablePieces.class).find(here, new ContentRef("idea", idea)));
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
        cases.put("Decisions.undo", run(() -> decisions.undo(here, local, decision)));
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
        cases.put("Moderation.edited", run(() -> moderation.edited(here, content)));
        cases.put("Moderation.withdrawn", run(() -> moderation.withdrawn(here, content)));
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
                            UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""")
                .params(there.id().value(), idea, foreigner.value(), SECRET, SECRET)
                .update();
    }

    @Test
    void nothingOfOneLabIsSeenOrChangedFromAnother() {
        var before = everythingThere();
        assertThat(before).contains(SECRET);
        List<String> leaks = new ArrayList<>();
        cases().forEach((name, attempt) -> {
            Object seen = AsStaff.call("ADMIN", () -> outcome(attempt));
            if (String.valueOf(seen).contains(SECRET)) {
                leaks.add(name + " shows " + seen);
            }
            if (!everythingThere().equals(before)) {
                leaks.add(name + " changed something");
            }
        });
        assertThat(leaks).isEmpty();
        assertThat(ideas.state(own)).isEqualTo("OPEN");
    }

    @Test
    void everyMethodThatTakesALabHasACase() {
        assertThat(new TreeSet<>(cases().keySet()))
                .containsAll(methodsThatTakeALab())
                .hasSameSizeAs(methodsThatTakeALab());
    }

    private Set<String> methodsThatTakeALab() {
        Set<String> names = new TreeSet<>();
        for (var bean : context.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(bean);
            if (type.getPackageName().startsWith("se.vartrannebergen")
                    && !type.getPackageName().contains(".local")) {
                Stream.of(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> List.of(method.getParameterTypes()).contains(LabId.class))
                        .forEach(method -> names.add(type.getSimpleName() + "." + method.getName()));
            }
        }
        names.removeAll(ASKED_BY_OTHER_ROOMS_ONLY);
        return names;
    }

    private static Object outcome(Callable<Object> attempt) throws Exception {
        try {
            return attempt.call();
        } catch (Exception refusal) {
            if (REFUSALS.stream().noneMatch(kind -> kind.isInstance(refusal))) {
                throw refusal;
            }
            return refusal.getClass().getSimpleName();
        }
    }

    private static Callable<Object> run(Runnable what) {
        return () -> {
            what.run();
            return "done";
        };
    }

    /** All rows of the other lab, whatever table they stand in. */
    private String everythingThere() {
        var all = new StringBuilder();
        var tables = jdbc.sql(
                        "SELECT table_name FROM information_schema.columns WHERE table_schema = DATABASE() AND column_name = 'lab_id' ORDER BY table_name")
                .query(String.class)
                .list();
        assertThat(tables).contains("idea", "vote", "person", "residency", "image", "partner", "idea_step");
        for (var table : tables) {
            var rows = jdbc.sql("SELECT * FROM " + table + " WHERE lab_id = ?")
                    .param(there.id().value())
                    .query()
                    .listOfRows();
            all.append(table).append(rows).append('\n');
        }
        return all.toString();
    }

    private void insertPhoto(int number, long content) {
        jdbc.sql("""
                        INSERT INTO image (id, lab_id, person_id, content_kind, content_id, position, description, hash, source_hash, width, height, created_at, updated_at)
                        VALUES (NEXTVAL(image_seq), ?, ?, 'idea', ?, 0, ?, REPEAT('a', 64), REPEAT('b', 64), 10, 10, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""")
                .params(there.id().value(), foreigner.value(), content, SECRET + number)
                .update();
    }

    private <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
