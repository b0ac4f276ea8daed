package dk.splejs.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import java.util.regex.Pattern;

/** One task in Tasklist, done as a person does it. */
public final class TasklistPage {

    /** In milliseconds: enough for a slow machine that does other things too. */
    public static final int PATIENCE = 90_000;

    private final Page page;

    private TasklistPage(Page page) {
        this.page = page;
    }

    /**
     * Follows a deep link to a task, logs in on the way, takes the task, and returns once its form can be filled in.
     *
     * @param address Tasklist's, with the last slash
     */
    public static TasklistPage open(Page page, String address, String userId, String taskId) {
        page.setDefaultTimeout(PATIENCE);
        page.navigate(address + "#/?task=" + taskId);
        logIn(page, userId);
        TasklistPage tasklist = new TasklistPage(page);
        page.locator("button.claim").click();
        shows(tasklist.root());
        assertThat(page.locator(".disabled-form"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        return tasklist;
    }

    /** Logs in on our own page. */
    public static void logIn(Page page, String userId) {
        page.fill("#username", userId);
        page.fill("#password", TestPeople.PASSWORD);
        page.click("main button[type=submit]");
    }

    public TasklistForm form() {
        return new TasklistForm(root());
    }

    /** Everything of the form that a person reads: facts, labels and help, without what stands in the fields. */
    public String text() {
        return root().innerText();
    }

    public Locator header() {
        return page.locator("[cam-widget-header]");
    }

    /** The message that Tasklist shows about an attempt that failed. */
    public Locator refusal() {
        return page.locator(".page-notifications .alert-danger");
    }

    /** Keeps a picture of what the person sees in a window of 1280 x 900, and one of the whole form, which scrolls in it. */
    public TasklistPage picture(String task) {
        return picture("tasklist-" + task, 1280, 900);
    }

    /** The same on a phone. */
    public TasklistPage pictureOnPhone(String task) {
        return picture("tasklist-" + task + "-phone", 390, 844);
    }

    private TasklistPage picture(String name, int width, int height) {
        page.setViewportSize(width, height);
        Chromium.picture(page, name);
        int whole = (Integer) root().evaluate("form => Math.ceil(form.getBoundingClientRect().height)");
        page.setViewportSize(width, whole + 600);
        Chromium.picture(page, name + "-whole");
        page.setViewportSize(1280, 900);
        return this;
    }

    public void submit() {
        root().locator("button[type=submit]").click();
    }

    /** Submits, waits until Tasklist has put the task away, and closes the browser window. */
    public void complete() {
        submit();
        assertThat(page)
                .not()
                .hasURL(Pattern.compile(".*[?&]task=.*"), new PageAssertions.HasURLOptions().setTimeout(PATIENCE));
        assertThat(root()).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        close();
    }

    public void close() {
        page.context().close();
    }

    public static void shows(Locator what) {
        assertThat(what).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    private Locator root() {
        return page.locator(".fjs-container");
    }
}
