package se.vartrannebergen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** What is tried with updates of another lab. */
class UpdateCases extends RoomCases {
    UpdateCases(Labs labs) {
        super(labs);
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        return cases;
    }
}
