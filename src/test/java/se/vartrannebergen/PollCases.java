package se.vartrannebergen;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.polls.Answering;
import se.vartrannebergen.polls.NewBallot;
import se.vartrannebergen.polls.PollKind;
import se.vartrannebergen.polls.PollLists;
import se.vartrannebergen.polls.PollPages;
import se.vartrannebergen.polls.PollResults;
import se.vartrannebergen.polls.Polls;
import se.vartrannebergen.polls.Stance;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestPolls;

/** What is tried with polls of another lab. */
class PollCases extends RoomCases {
    private final long group;
    private final long poll;
    private final long option;

    PollCases(Labs labs) {
        super(labs);
        group = get(Groups.class)
                .start(there.id(), foreigner, TestGroups.content("En grupp"), List.of())
                .id();
        poll = get(Polls.class).open(there.id(), group, foreigner, TestPolls.content(PollKind.YES_NO, false, SECRET));
        option = get(TestPolls.class).options(poll).getFirst();
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var reader = Optional.of(foreigner);
        var polls = get(Polls.class);
        cases.put("Polls.open", () -> polls.open(here, group, foreigner, TestPolls.content(PollKind.YES_NO, false)));
        cases.put("Polls.prolong", run(() -> polls.prolong(here, foreigner, poll, TestPolls.inDays(20))));
        cases.put("Polls.end", run(() -> polls.end(here, foreigner, poll)));
        cases.put("Polls.takeAway", run(() -> polls.takeAway(here, foreigner, poll, 1)));
        var answering = get(Answering.class);
        cases.put(
                "Answering.answer",
                run(() -> answering.answer(here, foreigner, poll, NewBallot.of(Map.of(option, Stance.YES)))));
        cases.put("PollPages.find", () -> get(PollPages.class).find(here, group, poll, reader));
        var lists = get(PollLists.class);
        cases.put("PollLists.of", () -> lists.of(here, group, reader, 1));
        cases.put("PollLists.waiting", () -> lists.waiting(here, foreigner));
        cases.put(
                "PollResults.between",
                () -> get(PollResults.class)
                        .between(
                                here,
                                group,
                                reader,
                                Instant.EPOCH,
                                Instant.now().plusSeconds(60)));
        return cases;
    }
}
