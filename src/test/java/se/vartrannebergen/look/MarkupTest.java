package se.vartrannebergen.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void textAndAttributesAreEscaped() {
        var p = new Element("p").setText("a < b & \"c\" </p><script>");
        p.setAttribute("title", "\"><img src=x onerror=alert(1)>");
        assertThat(Markup.of(p, "/"))
                .isEqualTo("<p title=\"&quot;&gt;&lt;img src=x onerror=alert(1)&gt;\">"
                        + "a &lt; b &amp; &quot;c&quot; &lt;/p&gt;&lt;script&gt;</p>");
    }

    @Test
    void whatIsNotVisibleIsNotTold() {
        var secret = new Element("p").setText("secret");
        secret.setVisible(false);
        assertThat(Markup.of(new Element("div").appendChild(secret), "/")).isEqualTo("<div><p hidden></p></div>");
    }

    @Test
    void valuesOfFieldsAreWritten() {
        var input = new Element("input").setProperty("value", "bänk \"ny\"");
        input.setProperty("disabled", true).setProperty("scrollTop", "3");
        assertThat(Markup.of(input, "/"))
                .contains("value=\"bänk &quot;ny&quot;\"")
                .contains(" disabled")
                .doesNotContain("scroll");
    }

    @Test
    void elementsThatHaveNoEndTagHaveNone() {
        assertThat(Markup.of(new Element("br"), "/")).isEqualTo("<br>");
        assertThat(Markup.of(new Element("img").setAttribute("alt", ""), "/")).isEqualTo("<img alt>");
    }

    @Test
    void linksToAPartOfThePageNameThePage() {
        assertThat(Markup.of(new Element("a").setAttribute("href", "#content"), "/ideas?page=2"))
                .isEqualTo("<a href=\"/ideas?page=2#content\"></a>");
    }

    @Test
    void whatListensOnTheServerIsMarkedAndNothingElse() {
        var button = new Element("button");
        button.addEventListener("click", event -> {});
        assertThat(Markup.of(button, "/")).isEqualTo("<button data-flow></button>");
        assertThat(Markup.of(new Element("button"), "/")).isEqualTo("<button></button>");
    }

    @Test
    void classesAndStylesAreWritten() {
        var div = new Element("div");
        div.getClassList().add("card");
        div.getStyle().set("color", "red");
        assertThat(Markup.of(div, "/")).contains("class=\"card\"").contains("style=\"color:red\"");
    }
}
