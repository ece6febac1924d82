package se.vartrannebergen.shell.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.texts.Texts;

/** A page that only tells. Each part has a heading {@code key.n.title} and a text {@code key.n.text}, counted from 1. */
abstract class InfoView extends Article implements HasDynamicTitle, HasPageHead {
    private final InfoPage page;
    private final Lab lab;

    InfoView(InfoPage page, Lab lab, Texts texts) {
        this.page = page;
        this.lab = lab;
        addClassName("info");
        add(
                new H1(Words.say(page.key() + ".title", Words.lab().name())),
                new Paragraph(Words.say(page.key() + ".lead", lab.areaName())));
        for (var part = 1; texts.has(Words.language(), key(part) + ".title"); part++) {
            var heading = new H2(Words.say(key(part) + ".title"));
            heading.setId("part-" + part);
            add(
                    heading,
                    new Paragraph(Words.say(
                            key(part) + ".text",
                            lab.areaName(),
                            lab.settings().answerThreshold(),
                            lab.settings().answerDays())));
        }
    }

    private String key(int part) {
        return page.key() + "." + part;
    }

    @Override
    public PageHead pageHead() {
        return PageHead.at("/" + page.path())
                .saying(Words.say(page.key() + ".lead", lab.areaName()))
                .of();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say(page.key() + ".title", Words.lab().name()));
    }
}
