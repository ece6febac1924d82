package se.vartrannebergen.groups;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.ideas.IdeaUnknown;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.moderation.Watch;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** Offering to help with an idea. One offer for each person and idea; it can be changed, and taken back, at any time. */
@Service
@Transactional
public class Helping {
    /** So many who want to help can be a group. The author is one of them only where they offered. */
    public static final int HELPERS_FOR_A_GROUP = 3;

    /** Of helpers that are shown on the page of an idea. */
    public static final int MOST_NAMES = 5;

    private final HelpBook book;
    private final HelpTrail trail;
    private final Moderation moderation;
    private final Pauses pauses;
    private final Haste haste;
    private final Watch watch;
    private final PublicPages pages;
    private final ApplicationEventPublisher events;

    Helping(
            HelpBook book,
            HelpTrail trail,
            Moderation moderation,
            Pauses pauses,
            Haste haste,
            Watch watch,
            PublicPages pages,
            ApplicationEventPublisher events) {
        this.book = book;
        this.trail = trail;
        this.moderation = moderation;
        this.pauses = pauses;
        this.haste = haste;
        this.watch = watch;
        this.pages = pages;
        this.events = events;
    }

    /**
     * Offers help, or offers it otherwise. Offering twice is offering once. While it is decided about the line it stands as it is,
     * unless a change was asked for.
     *
     * @throws IdeaUnknown where everybody does not read the idea
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now
     * @throws se.vartrannebergen.moderation.TooFast where the person did much a moment ago
     */
    public void offer(LabId lab, PersonId person, long idea, NewHelp help) {
        pauses.mustPost(lab, person);
        var helped = book.idea(lab, idea).orElseThrow(() -> new IdeaUnknown(idea));
        haste.take(Act.WORK, lab, person);
        book.hold(lab, idea);
        if (book.idea(lab, idea).isEmpty()) {
            throw new IdeaUnknown(idea); // it became part of another one meanwhile
        }
        var before = book.of(lab, idea, person);
        var kept = before.filter(offer -> isDecidedAbout(offer))
                .map(offer -> new NewHelp(help.ways(), new PlainText(offer.line()), offer.language(), help.nameShown()))
                .orElse(help);
        var said = before.map(HelpBook.Offer::line).orElse("");
        var saysOtherwise = !said.equals(kept.line().value());
        if (saysOtherwise && !said.isEmpty()) {
            before.ifPresent(offer ->
                    moderation.keepVersion(lab, offer.content(), helped.title(), offer.line(), offer.language()));
        }
        var content = new ContentRef(HelpBook.KIND, book.write(lab, idea, person, kept));
        if (saysOtherwise && before.isPresent()) {
            moderation.edited(lab, content);
        }
        if (saysOtherwise && !kept.line().isEmpty()) {
            watch.over(lab, person, content, kept.line().value(), kept.language());
        }
        tell(
                lab,
                idea,
                before.filter(offer -> offer.nameShown() && !kept.nameShown()).isPresent());
        if (!kept.nameShown()) {
            hideName(lab, idea, person);
        }
        if (book.areFound(lab, idea, HELPERS_FOR_A_GROUP)) {
            events.publishEvent(new HelpersFound(lab, idea));
        }
    }

    /** Nor is it read again with an idea that is part of this one, should the two part. */
    private void hideName(LabId lab, long idea, PersonId person) {
        book.of(lab, idea, person).map(trail::parts).orElse(List.of()).stream()
                .filter(book::hideName)
                .forEach(part -> tell(lab, part.idea(), true));
    }

    private boolean isDecidedAbout(HelpBook.Offer offer) {
        return offer.lineState() != HelpBook.LineState.SHOWN && !moderation.editIsAsked(offer.lab(), offer.content());
    }

    /**
     * Takes the offer back, and what was written with it, also for ideas that are part of this one: should they part, nobody is back
     * against their word. Without one, nothing happens.
     */
    public void takeBack(LabId lab, PersonId person, long idea) {
        if (find(lab, idea, person).isEmpty()) {
            return;
        }
        book.hold(lab, idea);
        find(lab, idea, person)
                .ifPresent(offer -> Stream.of(List.of(offer), trail.parts(offer), trail.onwards(offer))
                        .flatMap(List::stream)
                        .filter(each -> !each.takenBack())
                        .distinct()
                        .forEach(this::takeBack));
    }

    private void takeBack(HelpBook.Offer offer) {
        book.takeBack(offer);
        if (offer.lineState() == HelpBook.LineState.SHOWN) {
            moderation.withdrawn(offer.lab(), offer.content());
        }
        tell(offer.lab(), offer.idea(), offer.nameShown());
    }

    private Optional<HelpBook.Offer> find(LabId lab, long idea, PersonId person) {
        return book.of(lab, idea, person).filter(offer -> !offer.takenBack());
    }

    /** @param nameGone whether somebody's name is not to be read any more */
    private void tell(LabId lab, long idea, boolean nameGone) {
        var page = new ContentRef("idea", idea);
        if (nameGone) {
            pages.gone(lab, page);
        } else {
            pages.counted(lab, page);
        }
    }
}
