package se.vartrannebergen.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the list costs among many ideas and among few: the same addresses in turn, none asked for before. */
final class LongListBench implements Bench {
    private static final double GOAL = 1.2;
    private static final int WARMING = 600;
    private static final List<String> SORTS = List.of("newest", "most-votes", "recently-changed");
    private static final List<String> CATEGORIES = List.of(
            "safety",
            "outdoors",
            "children-youth",
            "culture",
            "homes",
            "traffic",
            "environment",
            "health",
            "work-learning",
            "other");
    private static final List<String> READERS = List.of("sv", "en", "ar");
    private static final List<String> WRITTEN = List.of("sv", "ar", "so", "en", "bs", "fa", "tr", "ti", "pl");

    private final Stages stages;

    LongListBench(Stages stages) {
        this.stages = stages;
    }

    private record Address(String path, String reader) {
        Answer ask(KeptConnection connection) throws IOException {
            return connection
                    .get(path, "Accept-Language: " + reader, "Accept-Encoding: identity")
                    .ok();
        }
    }

    @Override
    public String name() {
        return "long-list";
    }

    @Override
    public List<Figure> measure() throws Exception {
        var row = "the list among %,d ideas, against %d".formatted(Stages.MANY, Stages.FEW);
        var large = stages.large().application();
        try (var few = Stage.with(Stages.FEW, stages.provider());
                var toLarge = large.connect();
                var toSmall = few.application().connect()) {
            if (!Rendered.isList(new Address("/ideas", "sv").ask(toLarge))) {
                return List.of(Figure.unmeasured(row, Rendered.NOT_YET, "≤ 1.2 times"));
            }
            for (var address : others()) {
                address.ask(toLarge);
                address.ask(toSmall);
            }
            List<Double> many = new ArrayList<>();
            List<Double> little = new ArrayList<>();
            for (var address : measured()) {
                compare(address, toLarge, toSmall, many, little);
            }
            var slower = Median.of(many) / Median.of(little);
            return List.of(Figure.atMost(
                    row,
                    slower,
                    GOAL,
                    "times",
                    "%.1f and %.1f ms, median of %d addresses"
                            .formatted(Median.of(many), Median.of(little), many.size())));
        }
    }

    /** Only where both have a full page: what differs is how many ideas it was chosen from. */
    private static void compare(
            Address address, KeptConnection toLarge, KeptConnection toSmall, List<Double> many, List<Double> little)
            throws IOException {
        var begun = System.nanoTime();
        var inLarge = address.ask(toLarge);
        var between = System.nanoTime();
        var inSmall = address.ask(toSmall);
        var ended = System.nanoTime();
        if (Rendered.isList(inLarge) && Rendered.isList(inSmall)) {
            many.add((between - begun) / 1e6);
            little.add((ended - between) / 1e6);
        }
    }

    private static List<Address> measured() {
        List<String> filters = new ArrayList<>(List.of(
                "status=open",
                "status=awaiting-answer",
                "status=under-way",
                "status=done",
                "written=sv",
                "written=ar",
                "written=so",
                "place=whole-area",
                "place=whole-area&written=sv"));
        CATEGORIES.forEach(category -> filters.add("category=" + category));
        List<Address> all = new ArrayList<>();
        for (var reader : READERS) {
            for (var sort : SORTS) {
                filters.forEach(filter -> all.add(new Address("/ideas?" + filter + "&sort=" + sort, reader)));
            }
        }
        return all;
    }

    /** Enough of them that Java has compiled what they need. */
    private static List<Address> others() {
        List<Address> all = new ArrayList<>();
        for (var reader : READERS) {
            for (var written : WRITTEN) {
                for (var sort : SORTS) {
                    CATEGORIES.forEach(category -> all.add(new Address(
                            "/ideas?category=" + category + "&written=" + written + "&sort=" + sort, reader)));
                }
            }
            for (var page = 2; page < 5; page++) {
                for (var category : CATEGORIES) {
                    all.add(new Address("/ideas?category=" + category + "&page=" + page, reader));
                }
            }
        }
        java.util.Collections.shuffle(all, new java.util.Random(4711));
        return all.subList(0, Math.min(all.size(), WARMING));
    }
}
