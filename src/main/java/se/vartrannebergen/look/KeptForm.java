package se.vartrannebergen.look;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vartrannebergen.shared.PersonId;

/**
 * Fields below each other. What one person typed, picked or ticked there comes back after a reload, an expired session or a lost connection,
 * until it is sent. Views with one load the script: {@code @JsModule("./typed.ts")}.
 */
public class KeptForm extends HtmlContainer {
    private final TypedText typed;
    private final Map<String, Kept> all = new LinkedHashMap<>();

    /** @param what names the form, such as {@code task-of-17}: what was typed for one never comes up in another */
    public KeptForm(PersonId person, String what) {
        super("div");
        addClassName("fields");
        typed = new TypedText(person, what);
        typed.watch(this);
    }

    public KeptForm with(Kept... added) {
        for (var one : added) {
            add((Component) one);
        }
        return keeps(added);
    }

    /** Keeps also what stands somewhere within this form, in a container of its own. */
    public KeptForm keeps(Kept... within) {
        for (var one : within) {
            all.put(one.name(), one);
            one.letBeRemembered();
        }
        return this;
    }

    private Stream<Field> fields() {
        return all.values().stream().filter(Field.class::isInstance).map(Field.class::cast);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        typed.unsaved(event.getUI(), this::bringBack);
    }

    /** @param found by the names of what is kept */
    void bringBack(Map<String, String> found) {
        all.forEach((name, one) -> {
            var value = found.get(name);
            if (value != null) {
                one.bringBack(value);
            }
        });
    }

    /** What stands in the fields now is safe on the server: it need not come back. */
    public void saved() {
        typed.saved(UI.getCurrent(), all.values().stream().collect(Collectors.toMap(Kept::name, Kept::value)));
    }

    /** It was sent: nothing of it comes back. */
    public void forget() {
        typed.forget(UI.getCurrent());
    }

    public void complainNoMore() {
        fields().forEach(field -> field.complain(null));
    }

    /** Leads to the first field that is wrong. @return whether one is */
    public boolean showsWhatIsWrong() {
        var wrong = fields().filter(Field::isWrong).findFirst();
        wrong.ifPresent(Field::focus);
        return wrong.isPresent();
    }
}
