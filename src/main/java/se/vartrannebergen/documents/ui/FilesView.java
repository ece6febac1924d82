package se.vartrannebergen.documents.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.vartrannebergen.documents.DocumentLine;
import se.vartrannebergen.documents.DocumentsPage;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.ui.GroupPages;
import se.vartrannebergen.groups.ui.GroupTab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.texts.Slug;

/** The files and photos of a group. */
@Route("groups/" + Slug.ROUTE + "/files")
@AnonymousAllowed
@PublicPage(parameters = "page")
class FilesView extends Article implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private final GroupPages pages;
    private final DocumentDesk desk;
    private final Message message = new Message();
    private HtmlContainer list = Tag.of("div", "part");
    private int page = 1;
    private String title = "";
    private PageHead head = PageHead.at("/groups");

    FilesView(GroupPages pages, DocumentDesk desk) {
        this.pages = pages;
        this.desk = desk;
        addClassName("group");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var frame = pages.enter(event, GroupTab.DOCUMENTS);
        var entered = frame.group();
        title = frame.pageTitle();
        head = frame.head();
        page = page(event.getLocation().getQueryParameters());
        add(frame.top(), new H1(Words.say("documents.title")));
        if (entered.mayTakePart()) {
            add(new AddDocument(desk, entered, () -> show(entered)));
        }
        if (entered.reader().isPresent()) {
            add(message);
        }
        list = Tag.of("div", "part");
        add(list);
        show(entered);
    }

    private static int page(QueryParameters query) {
        return query.getSingleParameter("page")
                .filter(number -> number.matches("[1-9]\\d?"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private void show(GroupStanding of) {
        var found = desk.lists.page(of.lab(), of.id(), page, of.reader());
        list.removeAll();
        if (found.lines().isEmpty()) {
            list.add(Tag.words("p", Words.say("documents.none")));
        } else {
            var items = Tag.of("ul", "documents");
            found.lines().forEach(line -> items.add(item(of, line)));
            list.add(items);
        }
        ways(of, found);
    }

    private DocumentItem item(GroupStanding of, DocumentLine line) {
        return line.written() && of.mayTakePart() || of.mayManage()
                ? new DocumentItem(line, "h2", () -> remove(of, line))
                : new DocumentItem(line, "h2");
    }

    private void ways(GroupStanding of, DocumentsPage found) {
        var address = GroupTab.DOCUMENTS.of(of.address());
        if (found.page() > 1) {
            var before = found.page() - 1;
            list.add(new Link(address + (before == 1 ? "" : "?page=" + before), Words.say("documents.newer"))
                    .withClass("more"));
        }
        if (found.more()) {
            list.add(new Link(address + "?page=" + (found.page() + 1), Words.say("documents.older")).withClass("more"));
        }
    }

    private void remove(GroupStanding of, DocumentLine line) {
        var person = of.reader().orElseThrow();
        if (DocumentTrouble.told(message, () -> desk.documents.delete(of.lab(), person, of.id(), line.id()))) {
            message.note(
                    Words.say("documents.removed"),
                    new Button(Words.say("documents.undo"), () -> {
                                message.clear();
                                DocumentTrouble.told(
                                        message, () -> desk.documents.restore(of.lab(), person, of.id(), line.id()));
                                show(of);
                                getElement().executeJs("document.getElementById($0)?.focus()", "document-" + line.id());
                            })
                            .withClass("plain"));
            message.goTo();
        }
        show(of);
    }

    @Override
    public PageHead pageHead() {
        return head;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
