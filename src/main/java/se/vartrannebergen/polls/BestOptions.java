package se.vartrannebergen.polls;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What most chose, or which date suits best. */
public final class BestOptions {
    private BestOptions() {}

    /**
     * Those that nothing is better than, in their order; none where nobody chose any. A date is better than another where it suits
     * more people well, then where it suits more if need be.
     *
     * @param lines of a poll with choices or dates
     */
    public static List<PollOption> of(PollKind kind, List<Tally> lines) {
        var well = kind == PollKind.DATE ? Stance.YES : Stance.CHOSEN;
        var options = lines.stream().map(Tally::option).distinct().toList();
        var score = options.stream()
                .collect(Collectors.toMap(
                        option -> option,
                        option -> 1_000_000L * figure(lines, option, well) + figure(lines, option, Stance.IF_NEED_BE)));
        var best = score.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        return best == 0
                ? List.of()
                : options.stream()
                        .filter(option -> score.get(option).equals(best))
                        .toList();
    }

    private static long figure(List<Tally> lines, PollOption option, Stance stance) {
        return lines.stream()
                .filter(line -> line.option().equals(option) && line.stance() == stance)
                .mapToLong(Tally::figure)
                .sum();
    }
}
