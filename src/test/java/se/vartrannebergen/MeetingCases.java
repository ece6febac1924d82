package se.vartrannebergen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** What is tried with meetings of another lab. */
class MeetingCases extends RoomCases {
    MeetingCases(Labs labs) {
        super(labs);
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        return cases;
    }
}
