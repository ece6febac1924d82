package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.discussions.LanguageOfWords;
import se.vartrannebergen.groups.HelpProblem;
import se.vartrannebergen.groups.HelpWay;
import se.vartrannebergen.groups.IdeaHelp;
import se.vartrannebergen.groups.NewHelp;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Tick;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** How one wants to help: ticks, a line, and whether one's name may be read. */
class HelpForm extends HtmlContainer {
    /** A page that is still being put together gives nothing the focus. */
    private static final String REACH = """
            const reach = (tries) => {
              if (tries && !this.getClientRects().length) setTimeout(() => reach(tries - 1), 50);
              else { this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true}); }
            };
            reach(40);""";

    private final HtmlContainer legend = Tag.words("legend", Words.say("groups.help.how"));
    private final HtmlContainer ways = Tag.of("fieldset", "ways");
    private final HtmlContainer error = Tag.of("p", "error");
    private final Map<HelpWay, Tick> ticks = new EnumMap<>(HelpWay.class);
    private final Field line = Field.line("help-line", Words.say("groups.help.line"))
            .withHint(Words.say("groups.help.line.hint", NewHelp.LONGEST_LINE));
    private final Tick named = new Tick("help-name", Words.say("groups.help.name"));
    private final KeptForm kept;

    /** @param mine what stands there already */
    HelpForm(
            PersonId person,
            long idea,
            IdeaHelp.@Nullable Mine mine,
            SerializableConsumer<HelpForm> send,
            SerializableRunnable cancel) {
        super("div");
        addClassNames("fields", "help-form");
        legend.getElement().setAttribute("tabindex", "-1");
        error.setId("help-ways-error");
        error.setVisible(false);
        ways.add(legend);
        for (var way : HelpWay.values()) {
            var tick = new Tick("help-" + way.name().toLowerCase(Locale.ROOT), Words.say("groups.help.tick", way));
            ticks.put(way, tick);
            ways.add(tick);
        }
        ways.add(error);
        kept = new KeptForm(person, "help-" + idea);
        kept.add(ways);
        kept.keeps(ticks.values().toArray(Tick[]::new)).with(line, named);
        if (mine != null) {
            mine.ways().forEach(way -> ticks.get(way).set(true));
            line.fill(mine.line());
            named.set(mine.nameShown());
        }
        line.setVisible(mine == null || !mine.lineStands());
        var actions = new Div(
                new Button(Words.say("groups.help.send"), () -> send.accept(this)).withClass("primary"),
                new Button(Words.say("groups.help.cancel"), () -> {
                            forget();
                            cancel.run();
                        })
                        .withClass("plain"));
        actions.addClassName("actions");
        add(kept, actions);
    }

    /** Leads there, also on a page that is not shown yet. */
    void reach() {
        legend.getElement().executeJs(REACH);
    }

    /** @throws se.vartrannebergen.groups.HelpNotReady where something lacks */
    NewHelp help() {
        var words = PlainText.oneLine(line.value());
        var ticked = ticks.entrySet().stream()
                .filter(tick -> tick.getValue().isTicked())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new NewHelp(ticked, words, LanguageOfWords.of(words, Words.language()), named.isTicked());
    }

    void forget() {
        kept.forget();
    }

    void complain(Set<HelpProblem> problems) {
        var noWay = problems.contains(HelpProblem.NO_WAY);
        error.setVisible(noWay);
        error.setText(noWay ? Words.say("groups.help.problem", HelpProblem.NO_WAY) : "");
        if (noWay) {
            ways.getElement().setAttribute("aria-describedby", "help-ways-error");
        } else {
            ways.getElement().removeAttribute("aria-describedby");
        }
        line.complain(
                problems.contains(HelpProblem.LINE_TOO_LONG)
                        ? Words.say("groups.help.problem", HelpProblem.LINE_TOO_LONG)
                        : null);
        if (noWay) {
            legend.getElement().executeJs("this.focus()");
        } else {
            kept.showsWhatIsWrong();
        }
    }
}
