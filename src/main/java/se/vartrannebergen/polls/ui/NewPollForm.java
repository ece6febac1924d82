package se.vartrannebergen.polls.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import se.vartrannebergen.discussions.LanguageOfWords;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Tick;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.BeforeShowing;
import se.vartrannebergen.polls.NewPoll;
import se.vartrannebergen.polls.PollKind;
import se.vartrannebergen.polls.PollNotReady;
import se.vartrannebergen.polls.PollProblem;
import se.vartrannebergen.shared.PlainText;

/** The question, what can be answered, and until when. What is typed stays through a reload. */
class NewPollForm extends HtmlContainer {
    private static final int USUAL_DAYS = 7;
    private static final LocalTime USUAL_HOUR = LocalTime.of(20, 0);

    private final PollDesk desk;
    private final GroupStanding group;
    private final String address;
    private final PollKind kind;
    private final KeptForm form;
    private final Field question = Field.line("question", Words.say("polls.new.question"));
    private final Field text =
            Field.lines("text", Words.say("polls.new.text")).withHint(Words.say("polls.new.text.hint"));
    private final Field most = Field.number("most", Words.say("polls.new.most"), 1, NewPoll.MOST_OPTIONS - 1)
            .withHint(Words.say("polls.new.most.hint"));
    private final OptionRows options;
    private final EndFields end =
            new EndFields(LocalDateTime.now(Words.HERE).plusDays(USUAL_DAYS).with(USUAL_HOUR));
    private final Tick secret = new Tick("secret", Words.say("polls.new.secret"));
    private final Tick running = new Tick("running", Words.say("polls.new.running")).set(true);
    private final Message message = new Message();
    private final BeforeShowing showing = new BeforeShowing(question::focus);

    NewPollForm(PollDesk desk, GroupStanding group, String address, PollKind kind) {
        super("div");
        this.desk = desk;
        this.group = group;
        this.address = address;
        this.kind = kind;
        addClassName("fields");
        form = new KeptForm(desk.person(), "poll-" + kind.name() + "-of-" + group.id());
        options = kind == PollKind.DATE ? OptionRows.ofDates() : OptionRows.ofWords();
        question.withHint(Words.say("polls.new.example", kind));
        form.with(question, text);
        if (kind.hasChoices() || kind == PollKind.DATE) {
            form.with(options.fields());
            options.arrange();
            form.add(options);
        }
        if (kind == PollKind.SEVERAL) {
            form.with(most);
        }
        form.with(end.day(), end.hour());
        form.add(end);
        end.add(end.day(), end.hour());
        form.with(secret).add(Tag.words("p", Words.say("polls.new.secret.hint"), "meta"));
        form.with(running);
        secret.whenChanged(ticked -> running.setVisible(!ticked));
        var actions = Tag.of("div", "actions");
        actions.add(
                new Button(Words.say("polls.new.send"), this::send).withClass("primary"),
                new Link(address, Words.say("polls.new.cancel")).withClass("button", "plain"));
        add(Tag.words("p", Words.say("polls.kindwhen", kind), "meta"), form, showing, message, actions);
    }

    /** After what was typed has come back: then its rows are shown. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().executeJs("return true").then(done -> options.showFilled());
    }

    private void send() {
        message.clear();
        form.complainNoMore();
        var until = end.value();
        if (until.isEmpty()) {
            end.complain(Words.say("polls.new.endmissing"));
        }
        options.complainOfHalves();
        if (until.isEmpty() || form.showsWhatIsWrong()) {
            form.showsWhatIsWrong();
            return;
        }
        var poll = poll(until.get());
        if (showing.asks(question.value() + "\n" + text.value(), this::send)) {
            return;
        }
        try {
            PollTrouble.told(message, () -> {
                var id = desk.polls().open(desk.lab(), group.id(), desk.person(), poll);
                form.forget();
                UI.getCurrent().navigate((address + "/" + id).substring(1));
            });
        } catch (PollNotReady unfinished) {
            complain(unfinished.problems());
        }
    }

    private NewPoll poll(LocalDateTime until) {
        var asked = PlainText.oneLine(question.value());
        return new NewPoll(
                kind,
                asked,
                new PlainText(text.value()),
                LanguageOfWords.of(asked, Words.language()),
                options.words(),
                options.dates(),
                most(),
                secret.isTicked(),
                running.isTicked(),
                until);
    }

    /** Left empty, there is no limit; what is no number is no limit that can be kept. */
    private int most() {
        if (most.value().isBlank()) {
            return 0;
        }
        return most.value().matches("[0-9]{1,4}") && Integer.parseInt(most.value()) > 0
                ? Integer.parseInt(most.value())
                : -1;
    }

    private void complain(Set<PollProblem> problems) {
        problems.forEach(problem -> {
            var words = Words.say("polls.problem", problem);
            switch (problem) {
                case QUESTION_TOO_SHORT, QUESTION_TOO_LONG -> question.complain(words);
                case TEXT_TOO_LONG -> text.complain(words);
                case MOST_IS_WRONG -> most.complain(words);
                case END_DOES_NOT_EXIST, END_TOO_SOON, END_TOO_LATE -> end.complain(words);
                default -> options.complain(problem, words);
            }
        });
        form.showsWhatIsWrong();
    }
}
