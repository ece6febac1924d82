package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.vartrannebergen.ideas.IdeaFilter;
import se.vartrannebergen.ideas.IdeaSort;
import se.vartrannebergen.ideas.IdeaStatus;
import se.vartrannebergen.labs.Category;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Place;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;

/** Narrows the list: words, where ideas stand (links), and the rest behind one fold (pickers). */
class ListFilters extends HtmlContainer {
    private static final int TYPING_PAUSE_MS = 400;

    private final Lab lab;
    private final SerializableConsumer<ListAddress> go;
    private final Still states = new Still("nav");
    private ListAddress address;

    /** @param go leads to another list */
    ListFilters(Lab lab, ListAddress address, SerializableConsumer<ListAddress> go) {
        super("search");
        this.lab = lab;
        this.address = address;
        this.go = go;
        // Sent as a form where Flow does not run; where it does, every change shows at once (frontend/scripts/page.js).
        var form = Tag.of("form", "filters");
        form.getElement().setAttribute("action", "ideas").setAttribute("data-live", true);
        form.add(words(), states(), more(), send());
        address.filter().status().map(ListFilters::hidden).ifPresent(form::add);
        add(form);
    }

    private Component words() {
        var input = new Input();
        input.setType("search");
        input.setId("search-words");
        input.getElement()
                .setAttribute("name", ListAddress.WORDS)
                .setAttribute("maxlength", "200")
                .setAttribute("enterkeyhint", "search")
                .setAttribute("autocomplete", "off")
                .setAttribute("dir", "auto");
        input.setPlaceholder(Words.say("ideas.list.search"));
        input.setValue(address.filter().words());
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(TYPING_PAUSE_MS);
        input.addValueChangeListener(
                typed -> go(address.withFilter(address.filter().withWords(typed.getValue()))));
        var label = Tag.words("label", Words.say("ideas.list.search"), "heard");
        label.getElement().setAttribute("for", "search-words");
        var field = Tag.of("div", "search");
        field.add(label, input);
        return field;
    }

    private static Component send() {
        var send = new NativeButton(Words.say("ideas.list.search"));
        send.addClassNames("button", "plain", "without-flow");
        return send;
    }

    private static Component hidden(IdeaStatus status) {
        var input = Tag.of("input");
        input.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", ListAddress.STATUS)
                .setAttribute("value", status.slug());
        return input;
    }

    private Component states() {
        states.getElement().setAttribute("aria-label", Words.say("ideas.list.states"));
        states.setClassName("states");
        showStates();
        return states;
    }

    private void showStates() {
        states.show(Stream.concat(
                        Stream.of(state(Optional.empty(), "ideas.status.all")),
                        Stream.of(IdeaStatus.values())
                                .map(status -> state(Optional.of(status), "ideas.status." + key(status))))
                .toArray(Component[]::new));
    }

    private static String key(IdeaStatus status) {
        return status.slug().replace("-", "");
    }

    private Component state(Optional<IdeaStatus> status, String key) {
        return new Link(in(status), Words.say(key))
                .withClass("chip")
                .isCurrent(address.filter().status().equals(status));
    }

    /** The list as it is now, for ideas that stand here. */
    private String in(Optional<IdeaStatus> status) {
        return address.withFilter(address.filter().withStatus(status)).in(lab);
    }

    private void go(ListAddress to) {
        address = to;
        showStates();
        go.accept(to);
    }

    private Component more() {
        var filter = address.filter();
        var language = Words.language();
        var sort = new Choice(ListAddress.SORT, Words.say("ideas.list.sort"));
        Stream.of(IdeaSort.values()).forEach(s -> sort.option(s.slug(), Words.say("ideas.sort", s)));
        sort.pick(address.sort().slug())
                .whenPicked(slug -> go(address.withSort(IdeaSort.bySlug(slug).orElse(IdeaSort.NEWEST))));

        var category = new Choice(ListAddress.CATEGORY, Words.say("ideas.list.category"))
                .option("", Words.say("ideas.list.allcategories"));
        lab.categories().forEach(c -> category.option(c.slug(), c.name().in(language)));
        category.pick(filter.category()
                        .flatMap(lab::category)
                        .map(Category::slug)
                        .orElse(""))
                .whenPicked(slug ->
                        narrow(now -> now.withCategory(lab.category(slug).map(Category::id))));

        var place = new Choice(ListAddress.PLACE, Words.say("ideas.list.place"))
                .option("", Words.say("ideas.list.allplaces"));
        lab.places().forEach(p -> place.option(p.slug(), p.name().in(language)));
        place.pick(filter.place().flatMap(lab::place).map(Place::slug).orElse(""))
                .whenPicked(slug -> narrow(now -> now.withPlace(lab.place(slug).map(Place::id))));

        var written = new Choice(ListAddress.LANGUAGE, Words.say("ideas.list.language"))
                .option("", Words.say("ideas.list.alllanguages"));
        WrittenLanguages.sorted(language).forEach(l -> written.option(l.code(), WrittenLanguages.name(l, language)));
        written.pick(filter.language().map(Language::code).orElse(""))
                .whenPicked(code -> narrow(now -> now.withLanguage(Language.parse(code))));

        var fold = Tag.of("details", "more-filters");
        var narrowed = filter.category().isPresent()
                || filter.place().isPresent()
                || filter.language().isPresent()
                || address.sort() != IdeaSort.NEWEST;
        if (narrowed) {
            fold.getElement().setAttribute("open", true);
        }
        var choices = Tag.of("div", "choices");
        choices.add(sort, category, place, written);
        fold.add(Tag.words("summary", Words.say("ideas.list.more")), choices);
        return fold;
    }

    /** From the list as it is at the moment of the pick: choices add up. */
    private void narrow(UnaryOperator<IdeaFilter> how) {
        go(address.withFilter(how.apply(address.filter())));
    }
}
