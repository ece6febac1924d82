package se.vartrannebergen.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class StillTest {
    @Test
    void whatItShowsIsKeptAsHtmlAndNotAsComponents() {
        var still = new Still("div", new Span("Bänkar & bord"), new Link("/ideas", "Idéer"));
        assertThat(still.getChildren()).isEmpty();
        assertThat(still.getElement().getProperty("innerHTML"))
                .isEqualTo("<span>Bänkar &amp; bord</span><a href=\"ideas\" router-link>Idéer</a>");
    }

    @Test
    void theSameIsKeptOnce() {
        var one = new Still("div", new Span("Samma")).getElement().getProperty("innerHTML");
        var two = new Still("div", new Span("Samma")).getElement().getProperty("innerHTML");
        assertThat(one).isSameAs(two);
    }

    @Test
    void whatListensIsRefusedAndTextThatLooksLikeItIsNot() {
        assertThatThrownBy(() -> new Still("div", new NativeButton("Rösta", pressed -> {})))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Still("div", new Span("<b data-flow>")).getElement().getProperty("innerHTML"))
                .isEqualTo("<span>&lt;b data-flow&gt;</span>");
    }
}
