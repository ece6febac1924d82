package se.vartrannebergen.moderation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.moderation.signs.LinksInText;
import se.vartrannebergen.moderation.signs.PersonalData;
import se.vartrannebergen.moderation.signs.PersonalData.Kind;
import se.vartrannebergen.moderation.signs.RecentTexts;
import se.vartrannebergen.moderation.signs.Shouting;
import se.vartrannebergen.moderation.signs.TextSketch;
import se.vartrannebergen.moderation.signs.WordModel.Verdict;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * Looks at what is published, here and without asking anybody outside. Where something catches its eye, a case is opened for a
 * human being to look at. It hides nothing and decides nothing.
 */
@Service
public class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final int MOST_LINKS = 2;
    private static final int MOST_LABS = 200;
    /** Longer texts are looked at so far: rooms allow less. */
    private static final int LONGEST = 10_000;

    private final DecidedTexts decided;
    private final Labs labs;
    private final WatchSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Cache<LabId, RecentTexts> recent =
            Caffeine.newBuilder().maximumSize(MOST_LABS).build();

    Watch(DecidedTexts decided, Labs labs, WatchSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.decided = decided;
        this.labs = labs;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Looks at a text that is published in the transaction at hand, new or written anew. The case, where there is one, is opened
     * a moment after that transaction is committed. Never fails: what goes wrong here stands in the log.
     */
    @Transactional
    public void over(LabId lab, PersonId author, ContentRef content, String text, Language language) {
        try {
            look(lab, author, content, text.length() <= LONGEST ? text : text.substring(0, LONGEST), language);
        } catch (RuntimeException failed) {
            LOG.warn("{} in lab {} was not watched", content, lab.value(), failed);
        }
    }

    private void look(LabId lab, PersonId author, ContentRef content, String text, Language language) {
        var signals = EnumSet.noneOf(Signal.class);
        var known = knownHosts(lab);
        var links = LinksInText.count(text, known);
        if (links > MOST_LINKS) {
            signals.add(Signal.LINKS);
        }
        if (Shouting.in(text)) {
            signals.add(Signal.SHOUTING);
        }
        if (hasPersonalData(text, known)) {
            signals.add(Signal.PERSONAL_DATA);
        }
        if (decided.judge(lab, text, language).isPresent()) {
            signals.add(Signal.READS_LIKE_REMOVED);
        }
        if (isRepeated(lab, author, content, text)) {
            signals.add(Signal.REPETITION);
        }
        events.publishEvent(new TextWatched(lab, author, content, List.copyOf(signals), links > 0));
    }

    private boolean isRepeated(LabId lab, PersonId author, ContentRef content, String text) {
        var texts = recent.get(lab, key -> new RecentTexts());
        var sketch = TextSketch.of(text);
        var name = content.kind() + "-" + content.id();
        var now = clock.instant();
        var repeated = texts.areRepeatedBy(author.value(), name, sketch, now);
        // What is rolled back, and perhaps tried again, was never sent.
        afterCommit(() -> texts.remember(author.value(), name, sketch, now));
        return repeated;
    }

    static void afterCommit(Runnable what) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            what.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                what.run();
            }
        });
    }

    private List<String> knownHosts(LabId lab) {
        var known = new ArrayList<>(settings.knownHosts());
        labs.host(lab).ifPresent(known::add);
        return known;
    }

    private static boolean hasPersonalData(String text, List<String> known) {
        return PersonalData.in(text).stream()
                .anyMatch(found -> found.kind() != Kind.EMAIL || !isOf(found.in(text), known));
    }

    private static boolean isOf(String email, List<String> known) {
        return LinksInText.isBelow(email.substring(email.indexOf('@') + 1), known);
    }

    /**
     * Which words make a text read like what was removed before, for staff to weigh: at most three, in lower case. Empty where it
     * does not read so, as far as is known now.
     */
    @PreAuthorize(Decisions.FACILITATORS)
    public List<String> tellingWords(LabId lab, String text, Language language) {
        return decided.judge(lab, text, language).map(Verdict::words).orElse(List.of());
    }
}
