package se.vartrannebergen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
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
import se.vartrannebergen.answers.AnswerRefused;
import se.vartrannebergen.answers.AnswerUnknown;
import se.vartrannebergen.discussions.CommentRefused;
import se.vartrannebergen.discussions.CommentUnknown;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupUnknown;
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
import se.vartrannebergen.ideas.StepBy;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.meetings.MeetingRefused;
import se.vartrannebergen.meetings.MeetingUnknown;
import se.vartrannebergen.moderation.CaseUnknown;
import se.vartrannebergen.partners.PartnerRefused;
import se.vartrannebergen.partners.PartnerUnknown;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.people.Residencies;
import se.vartrannebergen.people.Residencies.Method;
import se.vartrannebergen.polls.PollUnknown;
import se.vartrannebergen.projects.ProjectRefused;
import se.vartrannebergen.projects.ProjectUnknown;
import se.vartrannebergen.projects.PromiseUnknown;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.updates.UpdateRefused;
import se.vartrannebergen.updates.UpdateUnknown;

/**
 * Whoever works in one lab and names something of another one gets and changes nothing of it. Each public method of a service
 * that takes a lab has a case here; a new method without one fails the test.
 */
@ServiceTest
class LabIsolationTest {
    private static final String SECRET = RoomCases.SECRET;
    private static final StepBy BECAUSE = new StepBy(Optional.empty(), new PlainText("Därför."), Language.SWEDISH);

    /** Rooms of content ask these only after they have looked whether the content is there. */
    private static final Set<String> ASKED_BY_OTHER_ROOMS_ONLY = Set.of("Images.add");

    /** What an honest refusal looks like: the same as for what does not exist. */
    private static final Set<Class<? extends Exception>> REFUSALS = Set.of(
            IdeaUnknown.class,
            CaseUnknown.class,
            CommentUnknown.class,
            CommentRefused.class,
            GroupUnknown.class,
            GroupRefused.class,
            UpdateUnknown.class,
            UpdateRefused.class,
            MeetingUnknown.class,
            MeetingRefused.class,
            PollUnknown.class,
            PartnerUnknown.class,
            PartnerRefused.class,
            AnswerRefused.class,
            AnswerUnknown.class,
            ProjectUnknown.class,
            ProjectRefused.class,
            PromiseUnknown.class,
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
    private List<RoomCases> rooms = List.of();

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
        withdrawn = ideas.sent(there, foreigner);
        get(Ideas.class).withdraw(there.id(), foreigner, withdrawn);
        insertPhoto(1, idea);
        insertPhoto(2, draft);
        var between = new RoomCases.Labs(context, jdbc, there, here, foreigner, local, idea, own);
        rooms = List.of(
                new DiscussionCases(between),
                new ModerationCases(between),
                new InboxCases(between),
                new UpdateCases(between),
                new GroupCases(between),
                new TaskCases(between),
                new DocumentCases(between),
                new PollCases(between),
                new PartnerCases(between),
                new AnswerCases(between),
                new ProgressCases(between),
                new ProjectCases(between),
                new MinutesCases(between),
                new MeetingCases(between));
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
        cases.put("Residencies.confirm", RoomCases.run(() -> residencies.confirm(here, foreigner, Method.DESK)));
        cases.put("Residencies.revoke", RoomCases.run(() -> residencies.revoke(here, foreigner)));

        var drafts = get(Drafts.class);
        cases.put("Drafts.of", () -> drafts.of(here, foreigner));
        cases.put("Drafts.find", () -> drafts.find(here, foreigner, draft));
        cases.put("Drafts.begin", () -> drafts.begin(here, foreigner, secret()));
        cases.put("Drafts.save", () -> drafts.save(here, foreigner, draft, 0, DraftContent.empty(Language.SWEDISH)));
        cases.put("Drafts.discard", RoomCases.run(() -> drafts.discard(here, foreigner, draft)));
        cases.put("Drafts.restore", () -> drafts.restore(here, foreigner, discarded));

        var service = get(Ideas.class);
        cases.put("Ideas.submit", () -> service.submit(here, foreigner, draft, secret()));
        cases.put("Ideas.edit", RoomCases.run(() -> service.edit(here, foreigner, idea, secret())));
        cases.put("Ideas.add", RoomCases.run(() -> service.add(here, foreigner, idea, new PlainText("Mer"))));
        cases.put("Ideas.withdraw", RoomCases.run(() -> service.withdraw(here, foreigner, idea)));

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
        cases.put("IdeaSteps.consider", RoomCases.run(() -> steps.consider(here, idea, BECAUSE)));
        cases.put("IdeaSteps.plan", RoomCases.run(() -> steps.plan(here, idea, BECAUSE)));
        cases.put("IdeaSteps.start", RoomCases.run(() -> steps.start(here, idea, BECAUSE)));
        cases.put("IdeaSteps.finish", RoomCases.run(() -> steps.finish(here, idea, BECAUSE)));
        cases.put("IdeaSteps.decline", RoomCases.run(() -> steps.decline(here, idea, BECAUSE)));
        cases.put("IdeaSteps.inheritAnswer", RoomCases.run(() -> steps.inheritAnswer(here, idea, LocalDate.now())));
        cases.put("IdeaSteps.assignAnswer", RoomCases.run(() -> steps.assignAnswer(here, idea, BECAUSE)));
        cases.put(
                "IdeaSteps.postponeAnswer",
                RoomCases.run(() -> steps.postponeAnswer(here, idea, LocalDate.now(), BECAUSE)));
        cases.put("IdeaSteps.answer", () -> steps.answer(here, idea, Verdict.NO, false, BECAUSE));
        cases.put("IdeaSteps.addAnswer", () -> steps.addAnswer(here, idea, Verdict.NO, BECAUSE));
        cases.put("IdeaSteps.unanswer", RoomCases.run(() -> steps.unanswer(here, idea, true)));

        var photos = get(IdeaImages.class);
        var image = number("SELECT id FROM image WHERE content_id = " + idea);
        cases.put("IdeaImages.add", () -> photos.add(here, foreigner, draft, InputStream.nullInputStream()));
        cases.put(
                "IdeaImages.describe",
                RoomCases.run(() -> photos.describe(here, foreigner, idea, image, new PlainText("x"))));
        cases.put("IdeaImages.remove", RoomCases.run(() -> photos.remove(here, foreigner, idea, image)));
        cases.put("IdeaImages.of", () -> photos.of(here, foreigner, idea));
        cases.put("IdeaImages.mayRead", () -> photos.mayRead(here, idea, Optional.of(foreigner)) ? SECRET : "no");
        cases.put("IdeaImages.isPublic", () -> photos.isPublic(here, idea) ? SECRET : "no");

        var images = get(Images.class);
        var content = new ContentRef("idea", idea);
        cases.put("Images.of", () -> images.of(here, content));
        cases.put("Images.firstOf", () -> images.firstOf(here, "idea", List.of(idea, draft)));
        cases.put(
                "Images.describe",
                RoomCases.run(() -> images.describe(here, foreigner, content, image, new PlainText("x"))));
        cases.put("Images.remove", RoomCases.run(() -> images.remove(here, foreigner, content, image)));
        cases.put(
                "IdeaPages.absence",
                () -> get(IdeaPages.class).absence(here, withdrawn).isPresent() ? SECRET : "no");
        cases.put("Labs.isDefault", () -> get(Labs.class).isDefault(here));
        cases.put("Labs.host", () -> get(Labs.class).host(here));
        cases.put("Labs.get", () -> get(Labs.class).get(here).settings());
        rooms.forEach(room -> cases.putAll(room.cases()));
        return cases;
    }

    @Test
    void nothingOfOneLabIsSeenOrChangedFromAnother() {
        // What rooms tell each other after a commit has arrived.
        Eventually.holds(() -> number("SELECT COUNT(*) FROM EVENT_PUBLICATION") == 0);
        var before = everythingThere();
        assertThat(before).contains(SECRET);
        List<String> leaks = new ArrayList<>();
        cases().forEach((name, attempt) -> {
            Object seen = AsStaff.call("ADMIN", () -> outcome(attempt));
            if (String.valueOf(seen).contains(SECRET)) {
                leaks.add(name + " shows " + seen);
            }
            var after = everythingThere();
            if (!after.equals(before)) {
                leaks.add(name + " changed " + difference(before, after));
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

    /** All rows of the other lab, whatever table they stand in. */
    private static String difference(String before, String after) {
        var were = new TreeSet<>(before.lines().toList());
        var are = new TreeSet<>(after.lines().toList());
        return "from " + without(were, are) + " to " + without(are, were);
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        var rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

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
            // In no order that a database keeps to: it may read another index from one moment to the next.
            rows.stream().map(row -> table + row + "\n").sorted().forEach(all::append);
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
