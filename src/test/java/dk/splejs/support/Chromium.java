package dk.splejs.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The machine's Chromium, driven headless. Close it after use. */
public final class Chromium implements AutoCloseable {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    /** A page of its own session, in a browser that runs no scripts. */
    public Page newPageWithoutScripts(int width, int height) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("da-DK")
                        .setJavaScriptEnabled(false))
                .newPage();
    }

    /** A page of its own session. */
    public Page newPage(int width, int height) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("da-DK")
                        .setTimezoneId("Europe/Copenhagen")
                        .setReducedMotion(ReducedMotion.REDUCE))
                .newPage();
    }

    /** A page of its own session whose browser knows no content policy, so that only escaping stops a foreign script. */
    public Page newPageWithoutPolicy(int width, int height) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("da-DK")
                        .setBypassCSP(true))
                .newPage();
    }

    /** Keeps a picture of the page under {@code target/screenshots}. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path executable() {
        return PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No Chromium on this machine, looked for " + PLACES));
    }

    /** Decides whether browser tests run. */
    static final class Presence implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            boolean required = Boolean.parseBoolean(System.getenv("SPLEJS_BROWSER_REQUIRED"));
            if (required || PLACES.stream().anyMatch(Files::isExecutable)) {
                return ConditionEvaluationResult.enabled("Chromium is here or must be");
            }
            return ConditionEvaluationResult.disabled("No Chromium on this machine; .ci/run installs one");
        }
    }
}
