package se.vartrannebergen.files.ui;

import com.vaadin.flow.component.HtmlContainer;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.Image.Size;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;

/** Photos as HTML pictures: the right size for the screen, space kept while they load, words for who does not see them. */
public class Photos {
    private Photos() {}

    /** In a list: decoration beside the words of the card. On phones a small copy does, to spare their owners' data. */
    public static HtmlContainer thumbnail(Image image) {
        var img = img(image, "(min-width: 60rem) 20rem, 10rem", "");
        img.addClassName("thumbnail");
        img.getElement().setAttribute("loading", "lazy");
        return img;
    }

    /** A small picture that stands beside a name; it says what is to be seen only where somebody described it. */
    public static HtmlContainer logo(Image image, Language language) {
        var img = img(image, "12rem", image.description());
        img.addClassName("logo");
        if (!image.description().isEmpty()) {
            img.getElement().setAttribute("lang", language.code());
        }
        return img;
    }

    /** @param number of the photo, from 1; says so where nobody described it */
    public static HtmlContainer large(Image image, int number, Language language) {
        var described = !image.description().isEmpty();
        var img = img(
                image,
                "(min-width: 48rem) 42rem, 96vw",
                described ? image.description() : Words.say("files.photo.number", number));
        if (number == 1) {
            img.getElement().setAttribute("fetchpriority", "high"); // the largest thing one sees first
        } else {
            img.getElement().setAttribute("loading", "lazy");
        }
        if (described) {
            img.getElement().setAttribute("lang", language.code());
        }
        return img;
    }

    private static HtmlContainer img(Image image, String sizes, String alt) {
        var img = new HtmlContainer("img");
        var sources = new StringBuilder();
        for (var size : Size.values()) {
            sources.append(sources.isEmpty() ? "" : ", ")
                    .append(image.address(size))
                    .append(' ')
                    .append(image.widthOf(size))
                    .append('w');
        }
        img.getElement()
                .setAttribute("src", image.address(Size.SMALL))
                .setAttribute("srcset", sources.toString())
                .setAttribute("sizes", sizes)
                .setAttribute("width", Integer.toString(image.width()))
                .setAttribute("height", Integer.toString(image.height()))
                .setAttribute("decoding", "async")
                .setAttribute("alt", alt);
        return img;
    }
}
