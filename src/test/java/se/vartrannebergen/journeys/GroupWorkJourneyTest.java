package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.tasks.NewTask;
import se.vartrannebergen.tasks.Tasks;
import se.vartrannebergen.testing.TestGroups;

@Journey
class GroupWorkJourneyTest {
    private static final double TWO_SECONDS = 2_000;

    private static long task(Town town, PersonId by, long group, String title) {
        return town.bean(Tasks.class)
                .add(
                        town.lab().id(),
                        by,
                        group,
                        new NewTask(
                                new PlainText(title),
                                Language.SWEDISH,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void membersShareTasksByKeyboardAndKeepFilesThatOthersRead(Town town, Someone neighbour, Someone resident) {
        var coordinator = town.livesHere("neighbour");
        var member = town.livesHere("resident");
        var groups = town.bean(TestGroups.class);
        var group = groups.started(town.lab(), coordinator);
        groups.join(town.lab(), group, member);
        task(town, coordinator, group, "Måla bänken vid lekplatsen");
        var second = task(town, coordinator, group, "Olja grinden");
        var address = "/groups/" + group;

        resident.opensAs("resident", address + "/tasks");
        neighbour.opensAs("neighbour", address + "/tasks");
        Accessible.everywhere(neighbour.page());

        // A new task, with keys only.
        neighbour.button("tasks.new").focus();
        neighbour.page().keyboard().press("Enter");
        assertThat(neighbour.field("tasks.form.title")).isFocused();
        neighbour.page().keyboard().type("Vattna odlingslådorna");
        neighbour.button("tasks.new.send").press("Enter");
        neighbour.sees("tasks.added");
        assertThat(resident.page().getByText("Vattna odlingslådorna"))
                .isVisible(new IsVisibleOptions().setTimeout(TWO_SECONDS));

        // Up, and into the next column: the focus stays with the task.
        var mine = resident.page().locator("#task-" + second);
        within(mine, resident, "tasks.more").press("Enter");
        within(mine, resident, "tasks.move.up").press("Enter");
        assertThat(within(mine, resident, "tasks.move.up")).isFocused();
        assertThat(resident.page().locator("#column-todo .task").first()).containsText("Olja grinden");
        within(mine, resident, "tasks.move.doing").press("Enter");
        assertThat(resident.page().locator("#column-doing")).containsText("Olja grinden");
        assertThat(within(mine, resident, "tasks.move.up")).isFocused();
        assertThat(neighbour.page().locator("#column-doing")).containsText("Olja grinden");
        Accessible.everywhere(resident.page());

        // A file: first it, then what it is.
        resident.opens(address + "/files");
        resident.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "läs mig.html", "text/html", "<html>Hej</html>".getBytes(StandardCharsets.UTF_8)));
        resident.sees("documents.refused.webpage");
        resident.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "Ritning.pdf", "application/pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8)));
        resident.field("documents.describe").fill("Ritning av odlingslådorna");
        resident.button("documents.send").click();
        resident.sees("documents.added");
        resident.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "IMG_1.jpg",
                        "image/jpeg",
                        se.vartrannebergen.files.Pictures.jpeg(se.vartrannebergen.files.Pictures.photo(800, 600))));
        resident.field("documents.describe").fill("Gården i våras");
        resident.button("documents.send").click();
        assertThat(resident.page().locator(".document img")).isVisible();
        var drawing = resident.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Ritning av odlingslådorna")
                                .setExact(true));
        var saved = resident.page().waitForDownload(drawing::click);
        assertThat(saved.suggestedFilename()).isEqualTo("Ritning.pdf");
        Accessible.everywhere(resident.page());

        resident.opens(address + "/talk");
        Accessible.everywhere(resident.page());
        Accessible.inArabic(resident, address + "/tasks", address + "/files", address + "/talk");
        assertThat(resident.scriptErrors()).isEmpty();
        assertThat(neighbour.scriptErrors()).isEmpty();
    }

    private static Locator within(Locator task, Someone reader, String key) {
        return task.getByText(reader.words(key), new Locator.GetByTextOptions().setExact(true));
    }

    @Test
    void aTaskIsDraggedWithAMouseToWhereItIsNow(Town town, Someone resident) {
        var coordinator = town.livesHere("resident");
        var group = town.bean(TestGroups.class).started(town.lab(), coordinator);
        var first = task(town, coordinator, group, "Måla bänken vid lekplatsen");
        var second = task(town, coordinator, group, "Olja grinden");
        var address = "/groups/" + group + "/tasks";
        resident.opensAs("resident", address);
        resident.page().setViewportSize(Accessible.COMPUTER, 760);

        drag(resident, second, "doing");
        assertThat(resident.page().locator("#column-doing .task")).hasCount(1);
        assertThat(resident.page().locator("#task-" + second)).isFocused();
        drag(resident, first, "doing");
        assertThat(resident.page().locator("#column-doing .task").first()).hasId("task-" + first);
        resident.page().reload();
        resident.settled();
        assertThat(resident.page().locator("#column-doing .task").first()).hasId("task-" + first);
        assertThat(resident.page().locator("#column-doing .task").last()).hasId("task-" + second);
        drag(resident, second, "done");
        assertThat(resident.page().locator("#column-done .task")).hasId("task-" + second);

        // In Arabic the columns run the other way.
        resident.opens(address + "?lang=ar");
        drag(resident, first, "todo");
        assertThat(resident.page().locator("#column-todo .task")).hasId("task-" + first);
        assertThat(resident.scriptErrors()).isEmpty();
    }

    /** By its grip, to the top of a column. */
    private static void drag(Someone person, long task, String column) {
        var grip = person.page().locator("#task-" + task + " .grip").boundingBox();
        var goal = person.page().locator("#column-" + column).boundingBox();
        var mouse = person.page().mouse();
        mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
        mouse.down();
        mouse.move(goal.x + goal.width / 2, goal.y + 20, new Mouse.MoveOptions().setSteps(5));
        mouse.move(goal.x + goal.width / 2, goal.y + 22);
        assertThat(person.page().locator(".drop")).hasCount(1);
        mouse.up();
    }
}
