package se.vartrannebergen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** What is tried with documents of another lab. */
class DocumentCases extends RoomCases {
    DocumentCases(Labs labs) {
        super(labs);
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        return cases;
    }
}
