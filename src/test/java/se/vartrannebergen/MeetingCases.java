package se.vartrannebergen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.meetings.Answers;
import se.vartrannebergen.meetings.MeetingAccess;
import se.vartrannebergen.meetings.MeetingFilter;
import se.vartrannebergen.meetings.MeetingLists;
import se.vartrannebergen.meetings.MeetingPages;
import se.vartrannebergen.meetings.Meetings;
import se.vartrannebergen.meetings.NewAnswer;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestMeetings;

/** What is tried with meetings of another lab. */
class MeetingCases extends RoomCases {
    private final long group;
    private final long meeting;

    MeetingCases(Labs labs) {
        super(labs);
        group = get(TestGroups.class).started(there, foreigner);
        meeting = get(TestMeetings.class).planned(there, group, foreigner, Optional.empty());
        get(Answers.class).answer(there.id(), foreigner, meeting, NewAnswer.coming(1, 0));
        jdbc.sql("UPDATE meeting SET title = ? WHERE id = ?")
                .params(SECRET, meeting)
                .update();
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var access = get(MeetingAccess.class);
        cases.put(
                "MeetingAccess.hold",
                run(() -> get(TransactionTemplate.class).executeWithoutResult(held -> access.hold(here, meeting))));
        cases.put("MeetingAccess.find", () -> access.find(here, meeting, Optional.of(foreigner)));
        cases.put("MeetingAccess.mustRead", () -> access.mustRead(here, meeting, Optional.of(foreigner)));
        cases.put("MeetingAccess.mustTakePart", () -> access.mustTakePart(here, meeting, foreigner));
        cases.put("MeetingAccess.mustManage", () -> access.mustManage(here, meeting, foreigner));
        cases.put("MeetingPages.find", () -> get(MeetingPages.class).find(here, meeting, Optional.of(foreigner)));
        var answers = get(Answers.class);
        cases.put("Answers.answer", () -> answers.answer(here, foreigner, meeting, NewAnswer.NO));
        lists(cases);
        changes(cases);
        return cases;
    }

    private void lists(Map<String, Callable<Object>> cases) {
        var lists = get(MeetingLists.class);
        cases.put("MeetingLists.coming", () -> lists.coming(here, MeetingFilter.ALL, 1, Optional.of(foreigner)));
        cases.put("MeetingLists.past", () -> lists.past(here, MeetingFilter.ALL, 1, Optional.of(foreigner)));
        cases.put("MeetingLists.next", () -> lists.next(here, 20, Optional.of(foreigner)));
        cases.put("MeetingLists.of", () -> lists.of(here, foreigner));
    }

    private void changes(Map<String, Callable<Object>> cases) {
        var meetings = get(Meetings.class);
        var content = TestMeetings.content(Optional.empty());
        cases.put("Meetings.plan", () -> meetings.plan(here, foreigner, group, content, Optional.empty()));
        cases.put("Meetings.planForAll", () -> meetings.planForAll(here, foreigner, content, Optional.empty()));
        cases.put(
                "Meetings.change",
                run(() -> meetings.change(here, foreigner, meeting, content, Meetings.Which.FOLLOWING, 0)));
        cases.put(
                "Meetings.callOff",
                run(() -> meetings.callOff(
                        here, foreigner, meeting, new PlainText("Därför."), Meetings.Which.FOLLOWING)));
        cases.put("Meetings.callOn", run(() -> meetings.callOn(here, foreigner, meeting)));
    }
}
