package se.vartrannebergen.polls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;
import se.vartrannebergen.discussions.LanguageOfWords;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupUnknown;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.BeforeShowing;
import se.vartrannebergen.moderation.ui.PostingTrouble;
import se.vartrannebergen.polls.BallotNotReady;
import se.vartrannebergen.polls.NewBallot;
import se.vartrannebergen.polls.PollKind;
import se.vartrannebergen.polls.PollOption;
import se.vartrannebergen.polls.PollPage;
import se.vartrannebergen.polls.PollRefused;
import se.vartrannebergen.polls.PollUnknown;
import se.vartrannebergen.polls.Stance;
import se.vartrannebergen.shared.PlainText;

/** Where a member answers, and answers otherwise: one tap on the answer, one on the button. */
class AnswerForm extends HtmlContainer {
    private final PollDesk desk;
    private final PollPage poll;
    private final SerializableRunnable whenAnswered;
    /** By the name of its fields: for dates one for each, else one for all. */
    private final Map<Long, Pick> picks = new LinkedHashMap<>();

    private final Message message = new Message();
    private final BeforeShowing showing;
    private final Button send;
    private @Nullable Field reason;
    private @Nullable KeptForm kept;

    AnswerForm(PollDesk desk, PollPage poll, SerializableRunnable whenAnswered) {
        super("section");
        this.desk = desk;
        this.poll = poll;
        this.whenAnswered = whenAnswered;
        addClassNames("part", "poll-answer");
        showing = new BeforeShowing(() -> Optional.ofNullable(reason).ifPresent(Field::focus));
        send = new Button(Words.say(poll.mine().isEmpty() ? "polls.answer.send" : "polls.answer.change"), this::send)
                .withClass("voice");
        add(Tag.words("h2", Words.say("polls.answer.title")));
        switch (poll.kind()) {
            case DATE -> dates();
            case ONE, SEVERAL -> choices();
            case YES_NO, CONSENT -> stances();
        }
        if (poll.kind() == PollKind.CONSENT) {
            addReason();
        }
        add(
                Tag.words("p", Words.say(poll.secret() ? "polls.secret.text" : "polls.open.text"), "meta"),
                showing,
                message,
                send);
    }

    private void stances() {
        var option = poll.options().getFirst();
        var pick = new Pick("answer", false, Tag.heard(Words.say("polls.answer.pick")));
        poll.kind().stances().forEach(stance -> pick.option(stance.name(), words(stance), said(option, stance)));
        picks.put(option.id(), pick);
        add(pick);
    }

    private void choices() {
        var several = poll.kind() == PollKind.SEVERAL;
        var pick = new Pick("answer", several, Tag.words("span", legend(), "meta"));
        poll.options()
                .forEach(option -> pick.option(
                        String.valueOf(option.id()),
                        PollWords.option("span", option, poll.language()),
                        said(option, Stance.CHOSEN)));
        picks.put(0L, pick);
        add(pick);
    }

    private String legend() {
        if (poll.kind() == PollKind.ONE) {
            return Words.say("polls.answer.pick.one");
        }
        return poll.most() == 0
                ? Words.say("polls.answer.pick.several")
                : Words.say("polls.answer.pick.most", poll.most());
    }

    private void dates() {
        add(Tag.words("p", Words.say("polls.answer.pick.dates"), "meta"));
        poll.options().forEach(option -> {
            var pick = new Pick("answer-" + option.id(), false, PollWords.option("span", option, poll.language()))
                    .inOneRow();
            poll.kind().stances().forEach(stance -> pick.option(stance.name(), words(stance), said(option, stance)));
            picks.put(option.id(), pick);
            add(pick);
        });
    }

    private void addReason() {
        var field = Field.lines("reason", Words.say("polls.answer.reason"))
                .withHint(Words.say("polls.answer.reason.hint"))
                .fill(poll.mine().map(PollPage.MyBallot::reason).orElse(""));
        reason = field;
        var form = new KeptForm(desk.person(), "answer-of-" + poll.id()).with(field);
        kept = form;
        add(form);
    }

    private static Component words(Stance stance) {
        return Tag.words("span", PollWords.stance(stance));
    }

    private boolean said(PollOption option, Stance stance) {
        return poll.mine()
                .map(mine -> mine.answers().get(option.id()) == stance)
                .orElse(false);
    }

    /** What was picked, as it would be sent. */
    private NewBallot ballot() {
        Map<Long, Stance> answers = new HashMap<>();
        if (poll.kind().hasChoices()) {
            picks.get(0L).values().forEach(value -> answers.put(Long.parseLong(value), Stance.CHOSEN));
        } else {
            picks.forEach((option, pick) -> pick.values().forEach(value -> answers.put(option, Stance.valueOf(value))));
        }
        var words = new PlainText(reason == null ? "" : reason.value());
        return new NewBallot(answers, words, LanguageOfWords.of(words, Words.language()));
    }

    private void send() {
        message.clear();
        var ballot = ballot();
        if (!poll.secret() && showing.asks(ballot.reason().value(), this::send)) {
            return;
        }
        try {
            PostingTrouble.told(message, () -> answer(ballot));
        } catch (BallotNotReady unfinished) {
            complain(unfinished);
        } catch (PollRefused | PollUnknown | GroupRefused | GroupUnknown refused) {
            message.note(Words.say("polls.answer.closed"));
        } catch (TransientDataAccessException rush) {
            message.note(Words.say("polls.answer.busy"));
        }
    }

    private void answer(NewBallot ballot) {
        desk.answering().answer(desk.lab(), desk.person(), poll.id(), ballot);
        Optional.ofNullable(kept).ifPresent(KeptForm::forget);
        Optional.ofNullable(reason).ifPresent(field -> field.complain(null));
        send.setText(Words.say("polls.answer.change"));
        message.good(Words.say("polls.answer.thanks"));
        whenAnswered.run();
    }

    private void complain(BallotNotReady unfinished) {
        var words = Words.say("polls.ballot", unfinished.problem());
        switch (unfinished.problem()) {
            case REASON_MISSING, REASON_TOO_LONG -> {
                var field = reason;
                if (field != null) {
                    field.complain(words);
                    field.focus();
                }
            }
            case NOTHING_CHOSEN, TOO_MANY_CHOSEN -> {
                message.bad(words);
                picks.values().iterator().next().focus();
            }
        }
    }
}
