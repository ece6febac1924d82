package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.AnswerKind;
import se.vartrannebergen.meetings.MeetingPage;
import se.vartrannebergen.meetings.MyAnswer;
import se.vartrannebergen.meetings.NewAnswer;
import se.vartrannebergen.meetings.NewAnswer.Said;

/** One tap says whether one comes. How many one brings is said before or after, and counts at once. */
class AnswerBox extends HtmlContainer {
    private final MeetingDesk desk;
    private final long meeting;
    private final SerializableConsumer<MeetingPage> whenAnswered;
    private final Message message = new Message();
    private final Map<Said, Button> buttons = new EnumMap<>(Said.class);
    private final Choice adults = new Choice("adults", Words.say("meetings.adults"));
    private final Choice children = new Choice("children", Words.say("meetings.children"));
    private @Nullable MyAnswer mine;

    AnswerBox(MeetingDesk desk, MeetingPage page, SerializableConsumer<MeetingPage> whenAnswered) {
        super("section");
        this.desk = desk;
        this.meeting = page.id();
        this.whenAnswered = whenAnswered;
        this.mine = page.mine().orElse(null);
        addClassNames("part", "answer-box");
        add(new H2(Words.say("meetings.question")));
        if (desk.person().isEmpty()) {
            add(visitor(page));
            return;
        }
        options(adults, page.standing().young() ? 0 : 1, NewAnswer.MOST_ADULTS);
        options(children, 0, NewAnswer.MOST_CHILDREN);
        fill();
        adults.whenPicked(value -> countAgain());
        children.whenPicked(value -> countAgain());
        var many = Tag.of("div", "how-many");
        many.add(adults, children);
        var answers = Tag.of("div", "actions");
        for (var said : Said.values()) {
            var button = new Button(Words.say("meetings.say", said), () -> answer(said));
            button.addClassName(said == Said.COMING ? "primary" : "plain");
            buttons.put(said, button);
            answers.add(button);
        }
        add(answers, many, message);
        showMine();
        if (mine != null) {
            tellHowItStands(mine, false);
        } else if (isFull(page)) {
            message.note(Words.say("meetings.full"));
        }
    }

    private static boolean isFull(MeetingPage page) {
        return page.free().filter(free -> free == 0).isPresent();
    }

    private static HtmlContainer visitor(MeetingPage page) {
        var address = page.standing().address();
        var both = Tag.of("div", "actions");
        both.add(
                new VisitorsAnswer(address, MeetingDesk.comes(page.id()), "meetings.say.coming", "primary"),
                new VisitorsAnswer(address, MeetingDesk.maybe(page.id()), "meetings.say.maybe", "plain"));
        var all = Tag.of("div");
        if (isFull(page)) {
            all.add(Tag.words("p", Words.say("meetings.full"), "meta"));
        }
        all.add(both);
        return all;
    }

    private static void options(Choice choice, int least, int most) {
        IntStream.rangeClosed(least, most)
                .forEach(number -> choice.option(String.valueOf(number), Words.number(number)));
    }

    private void fill() {
        adults.pick(String.valueOf(mine == null || mine.people() == 0 ? 1 : mine.adults()));
        children.pick(String.valueOf(mine == null ? 0 : mine.children()));
    }

    /** Says what a visitor had wanted to say before signing in, after the page stands. @param token they came back with */
    void answerIfWished(String token) {
        if (desk.person().isPresent() && mine == null) {
            desk.wished(meeting, token)
                    .ifPresent(said ->
                            addAttachListener(attached -> attached.getUI().access(() -> answer(said))));
        }
    }

    private void countAgain() {
        if (mine != null && mine.kind() != AnswerKind.NO) {
            answer(mine.kind() == AnswerKind.MAYBE ? Said.MAYBE : Said.COMING);
        }
    }

    private void answer(Said said) {
        var done = MeetingTrouble.told(message, () -> {
            var all = said == Said.NO
                    ? NewAnswer.NO
                    : new NewAnswer(said, Integer.parseInt(adults.value()), Integer.parseInt(children.value()));
            mine = desk.answer(meeting, all);
        });
        if (done && mine != null) {
            tellHowItStands(mine, true);
        } else {
            fill();
        }
        showMine();
        desk.find(meeting).ifPresent(whenAnswered::accept);
    }

    private void showMine() {
        var said = mine == null ? null : said(mine.kind());
        buttons.forEach(
                (which, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(which == said)));
    }

    private static Said said(AnswerKind kind) {
        return switch (kind) {
            case COMING, WAITING -> Said.COMING;
            case MAYBE -> Said.MAYBE;
            case NO -> Said.NO;
        };
    }

    /** @param now whether they have just said so */
    private void tellHowItStands(MyAnswer answer, boolean now) {
        if (answer.askedAgain()) {
            message.note(Words.say("meetings.askedagain"));
            return;
        }
        switch (answer.kind()) {
            case COMING -> message.good(Words.say(now ? "meetings.thanks" : "meetings.youcome", answer.people()));
            case WAITING ->
                message.note(Words.say("meetings.youwait", answer.inLine().orElse(1), answer.people()));
            case MAYBE -> message.note(Words.say("meetings.youmaybe"));
            case NO -> message.note(Words.say("meetings.youdont"));
        }
    }
}
