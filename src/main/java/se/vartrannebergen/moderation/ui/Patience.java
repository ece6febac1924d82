package se.vartrannebergen.moderation.ui;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Locale;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.TooFast;

/** Tells somebody who was too fast how long to wait, rounded up to what people say. */
public class Patience {
    private static final int TEN_SECONDS = 10;

    private Patience() {}

    /** In the language of the page at hand. */
    public static String words(TooFast tooFast) {
        return Words.say("moderation.toofast", wait(tooFast));
    }

    /** Only how long. */
    static String wait(TooFast tooFast) {
        return wait(tooFast.patience(), UI.getCurrent().getLocale());
    }

    static String wait(Duration patience, Locale reader) {
        var format = MeasureFormat.getInstance(reader, FormatWidth.WIDE);
        var seconds = Math.ceilDiv(patience.toMillis() + 1, 1_000);
        if (seconds < 60) {
            return format.format(new Measure(Math.ceilDiv(seconds, TEN_SECONDS) * TEN_SECONDS, MeasureUnit.SECOND));
        }
        var minutes = Math.ceilDiv(seconds, 60);
        return minutes < 60
                ? format.format(new Measure(minutes, MeasureUnit.MINUTE))
                : format.format(new Measure(Math.ceilDiv(minutes, 60), MeasureUnit.HOUR));
    }
}
