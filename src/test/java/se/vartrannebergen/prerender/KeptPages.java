package se.vartrannebergen.prerender;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is kept of public pages, for tests that search it. */
public final class KeptPages {
    private KeptPages() {}

    /** The whole text of every page. @param bean gives a bean of the running application */
    public static List<String> texts(Function<Class<?>, Object> bean) {
        var texts = new ArrayList<String>();
        for (var page : ((PageCache) bean.apply(PageCache.class)).all()) {
            if (page.status() != 301 && page.status() < 500) {
                texts.add(new String(page.bytes(PageEncoding.IDENTITY), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
