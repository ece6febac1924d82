package se.vartrannebergen;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import se.vartrannebergen.ideas.IdeaSteps;
import se.vartrannebergen.ideas.ProjectStep;
import se.vartrannebergen.ideas.StepBy;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.projects.HandingOver;
import se.vartrannebergen.projects.IdeaTies;
import se.vartrannebergen.projects.MilestoneState;
import se.vartrannebergen.projects.MilestoneWords;
import se.vartrannebergen.projects.Milestones;
import se.vartrannebergen.projects.NextDates;
import se.vartrannebergen.projects.ProjectImages;
import se.vartrannebergen.projects.ProjectLists;
import se.vartrannebergen.projects.ProjectOwner;
import se.vartrannebergen.projects.ProjectPages;
import se.vartrannebergen.projects.ProjectPhase;
import se.vartrannebergen.projects.ProjectVoices;
import se.vartrannebergen.projects.Projects;
import se.vartrannebergen.projects.PromiseBook;
import se.vartrannebergen.projects.Promising;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestProjects;

/** What is tried with projects and promises of another lab. */
class ProjectCases extends RoomCases {
    private static final PlainText WORDS = new PlainText("Någon annans ord om det hela.");

    private final PartnerId partner;
    private final PersonId editor;
    private final long group;
    private final long carried;
    private final long project;
    private final long milestone;
    private final long promise;

    ProjectCases(Labs labs) {
        super(labs);
        var made = get(TestProjects.class);
        partner = get(TestPartners.class).made(there, "byggarna");
        editor = get(TestPartners.class).editor(there, partner, true);
        group = get(TestGroups.class).started(there, foreigner);
        carried = made.answered(there, partner, editor, get(TestPersons.class).resident(there));
        project = made.started(there, partner, editor, carried);
        milestone = made.milestone(there, editor, project, SECRET + " steg");
        promise = made.promised(
                there,
                partner,
                editor,
                Optional.of(carried),
                get(se.vartrannebergen.projects.ProjectToday.class).today().plusDays(60));
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var projects = get(Projects.class);
        var owner = ProjectOwner.of(partner);
        var words = TestProjects.words("Kapat projekt");
        cases.put("Projects.start", () -> projects.start(here, local, owner, words, Set.of(carried)));
        cases.put("Projects.mayChange", () -> projects.mayChange(here, project, editor) ? SECRET : "no");
        cases.put("Projects.change", run(() -> projects.change(here, editor, project, 0, words)));
        cases.put("Projects.carry", run(() -> projects.carry(here, editor, project, own)));
        cases.put("Projects.letGo", run(() -> projects.letGo(here, editor, project, carried)));
        cases.put("Projects.begin", run(() -> projects.begin(here, editor, project)));
        cases.put("Projects.finish", run(() -> projects.finish(here, editor, project, WORDS, Language.SWEDISH)));
        cases.put(
                "Projects.correctOutcome",
                run(() -> projects.correctOutcome(here, editor, project, 0, WORDS, Language.SWEDISH)));
        cases.put("Projects.archive", run(() -> projects.archive(here, editor, project, WORDS, Language.SWEDISH)));
        cases.put("Projects.takeUp", run(() -> projects.takeUp(here, editor, project)));
        var handing = get(HandingOver.class);
        cases.put("HandingOver.project", run(() -> handing.project(here, local, project, owner)));
        cases.put("HandingOver.promise", run(() -> handing.promise(here, local, promise, owner)));
        cases.put("Projects.toChange", () -> projects.toChange(here, editor, project));
        var pages = get(ProjectPages.class);
        cases.put("ProjectPages.find", () -> pages.find(here, project));
        cases.put("ProjectPages.isGone", () -> pages.isGone(here, project) ? SECRET : "no");
        var step = new StepBy(Optional.empty(), WORDS, Language.SWEDISH);
        cases.put("IdeaSteps.follow", run(() -> get(IdeaSteps.class).follow(here, carried, ProjectStep.BEGUN, step)));
        cases.putAll(lists());
        cases.putAll(milestones());
        cases.putAll(promises());
        cases.putAll(images());
        return cases;
    }

    private Map<String, Callable<Object>> lists() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        cases.put("NextDates.of", () -> get(NextDates.class).of(here, carried));
        var lists = get(ProjectLists.class);
        cases.put("ProjectLists.ofIdea", () -> lists.ofIdea(here, carried));
        cases.put("ProjectLists.ofGroup", () -> lists.ofGroup(here, group));
        cases.put("ProjectLists.open", () -> lists.open(here, partner));
        cases.put("ProjectLists.planned", () -> lists.planned(here, group));
        cases.put("IdeaTies.of", () -> get(IdeaTies.class).of(here, carried).committed());
        cases.put("ProjectLists.asked", () -> lists.asked(here, carried));
        cases.put(
                "ProjectLists.mayTakeOver",
                () -> lists.mayTakeOver(here).stream()
                        .filter(one -> one.id().equals(partner))
                        .toList());
        cases.put("ProjectLists.answeredYes", asPartner(() -> lists.answeredYes(here, partner, editor)));
        var voices = get(ProjectVoices.class);
        cases.put("ProjectVoices.of", () -> voices.of(here, project, Optional.of(foreigner)));
        cases.put(
                "ProjectVoices.say",
                run(() -> voices.say(here, local, project, Optional.of(1), WORDS, Language.SWEDISH)));
        cases.put("ProjectVoices.words", () -> voices.words(here, editor, project));
        return cases;
    }

    private Map<String, Callable<Object>> milestones() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var milestones = get(Milestones.class);
        var words = new MilestoneWords(new PlainText("Kapat steg"), Language.SWEDISH, Optional.empty());
        cases.put("Milestones.of", () -> milestones.of(here, project));
        cases.put("Milestones.add", () -> milestones.add(here, editor, project, words));
        cases.put("Milestones.change", run(() -> milestones.change(here, editor, milestone, 0, words)));
        cases.put("Milestones.stand", run(() -> milestones.stand(here, editor, milestone, MilestoneState.DONE)));
        cases.put("Milestones.move", run(() -> milestones.move(here, editor, milestone, true)));
        cases.put("Milestones.remove", run(() -> milestones.remove(here, editor, milestone)));
        return cases;
    }

    private Map<String, Callable<Object>> promises() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var promising = get(Promising.class);
        var book = get(PromiseBook.class);
        var owner = ProjectOwner.of(partner);
        var today = get(se.vartrannebergen.projects.ProjectToday.class).today();
        cases.put(
                "Promising.make",
                () -> promising.make(
                        here, local, TestProjects.promise(owner, Optional.of(project), Optional.of(carried), today)));
        cases.put("Promising.keep", run(() -> promising.keep(here, editor, promise)));
        cases.put("Promising.notKeptYet", run(() -> promising.notKeptYet(here, editor, promise)));
        cases.put(
                "Promising.move",
                run(() -> promising.move(
                        here, editor, promise, today, Optional.of(today.plusDays(3)), WORDS, Language.SWEDISH)));
        cases.put("Promising.mine", () -> promising.mine(here, editor, promise).keeps() ? SECRET : "no");
        cases.put("PromiseBook.find", () -> book.find(here, promise));
        cases.put("PromiseBook.ofProject", () -> book.ofProject(here, project));
        cases.put("PromiseBook.ofIdea", () -> book.ofIdea(here, carried));
        cases.put("PromiseBook.open", () -> book.open(here, partner));
        cases.put("PromiseBook.openOfGroup", () -> book.openOfGroup(here, group));
        return cases;
    }

    private Map<String, Callable<Object>> images() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var images = get(ProjectImages.class);
        cases.put("ProjectImages.of", () -> images.of(here, editor, project, ProjectPhase.BEFORE));
        cases.put(
                "ProjectImages.add",
                () -> images.add(here, editor, project, ProjectPhase.BEFORE, new ByteArrayInputStream(new byte[0])));
        cases.put(
                "ProjectImages.describe",
                run(() -> images.describe(here, editor, project, ProjectPhase.BEFORE, 1, WORDS)));
        cases.put("ProjectImages.remove", run(() -> images.remove(here, editor, project, ProjectPhase.BEFORE, 1)));
        cases.put("ProjectImages.isYoung", () -> images.isYoung(here, project) ? SECRET : "no");
        return cases;
    }

    private static Callable<Object> asPartner(Callable<Object> what) {
        return () -> AsStaff.call("PARTNER", what);
    }
}
