package se.vartrannebergen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** What is tried with tasks of another lab. */
class TaskCases extends RoomCases {
    TaskCases(Labs labs) {
        super(labs);
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        return cases;
    }
}
