package se.vartrannebergen.progress.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.progress.AreaPicture;
import se.vartrannebergen.progress.YearFigures;
import se.vartrannebergen.progress.YearInFigures;

/**
 * The picture and the year of an area as they were a minute ago or less: they are counted from everything there is, and a figure that
 * lags by a minute misleads nobody. Only figures are kept here.
 */
@Component
class RecentFigures {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private final AreaPicture picture;
    private final YearInFigures years;
    private final Cache<Object, Object> kept =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    RecentFigures(AreaPicture picture, YearInFigures years) {
        this.picture = picture;
        this.years = years;
    }

    private record Drawn(Lab lab, AreaPicture.By by) {}

    private record Year(Lab lab, int year) {}

    private record Rows(List<AreaPicture.Row> rows) {}

    /** Counted once, however many ask at the same time. */
    List<AreaPicture.Row> picture(Lab lab, AreaPicture.By by) {
        return ((Rows) kept.get(new Drawn(lab, by), drawn -> new Rows(picture.of(lab, by)))).rows();
    }

    YearFigures year(Lab lab, int year) {
        return (YearFigures) kept.get(new Year(lab, year), wanted -> years.of(lab.id(), year));
    }
}
