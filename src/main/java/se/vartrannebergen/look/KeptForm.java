package se.vartrannebergen.look;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.vartrannebergen.shared.PersonId;

/**
 * Fields below each other. What one person typed into them comes back after a reload, an expired session or a lost connection,
 * until it is sent. Views with one load the script: {@code @JsModule("./typed.ts")}.
 */
public class KeptForm extends HtmlContainer {
    private final TypedText typed;
    private final List<Field> fields = new ArrayList<>();

    /** @param what names the form, such as {@code task-of-17}: what was typed for one never comes up in another */
    public KeptForm(PersonId person, String what) {
        super("div");
        addClassName("fields");
        typed = new TypedText(person, what);
        typed.watch(this);
    }

    public KeptForm with(Field... added) {
        for (var field : added) {
            fields.add(field);
            add(field);
        }
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        typed.unsaved(
                event.getUI(),
                found -> fields.stream()
                        .filter(field -> found.containsKey(field.name()))
                        .forEach(field -> field.fill(found.get(field.name()))));
    }

    /** What stands in the fields now is safe on the server: it need not come back. */
    public void saved() {
        typed.saved(UI.getCurrent(), fields.stream().collect(Collectors.toMap(Field::name, Field::value)));
    }

    /** It was sent: nothing of it comes back. */
    public void forget() {
        typed.forget(UI.getCurrent());
    }

    public void complainNoMore() {
        fields.forEach(field -> field.complain(null));
    }

    /** Leads to the first field that is wrong. @return whether one is */
    public boolean showsWhatIsWrong() {
        var wrong = fields.stream().filter(Field::isWrong).findFirst();
        wrong.ifPresent(Field::focus);
        return wrong.isPresent();
    }
}
