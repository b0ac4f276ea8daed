package dk.splejs.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.splejs.proposal.ProposalId;
import dk.splejs.support.Chromium;
import dk.splejs.support.Journey;
import dk.splejs.support.RunningJourney;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.TestPeople;
import dk.splejs.support.WithChromium;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** An analyst sees everyone's share while the estimate is typed. */
@RunningSplejs
@Import(RunningJourney.class)
@WithChromium
class EstimatePreviewTests {

    private static final List<String> THREE = List.of("0101", "0147", "0461");

    @Autowired
    private Journey journey;

    @Autowired
    private RunningJourney running;

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @BeforeEach
    void openBrowser() {
        chromium = new Chromium();
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void theSharesFollowTheKeyboard(int width) {
        Page page = estimation(chromium.newPage(width, 900));
        assertThat(page.locator(".preview")).containsText("Andelene vises, når dette er på plads");
        fillLine(page, "300000");

        chooseByKeyboard(page, 1);
        assertThat(shares(page)).hasText(new String[] {"100.000,00 kr.", "100.000,00 kr.", "100.000,00 kr."});

        chooseByKeyboard(page, 2);
        assertThat(page.locator(".shares tbody tr").first()).containsText("København");
        assertThat(shares(page).first()).not().hasText("100.000,00 kr.");
        Chromium.picture(page, "estimate-preview-" + width);

        page.locator("#leave-out-0101").focus();
        page.keyboard().press("Space");
        assertThat(page.locator(".preview [role=status]")).containsText("deles mellem 2");
        assertThat(page.locator("#leave-out-0101")).isChecked();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void whatIsSharedIsToldApartFromWhatIsNot(int width) {
        Page page = estimation(chromium.newPage(width, 900));
        fillLine(page, "300000");
        page.click("button[name=_add][value=lines]");
        page.fill("input[name='lines[1].label']", "Moms");
        page.selectOption("select[name='lines[1].kind']", "oneOffVat");
        for (String amount : List.of("low", "likely", "high")) {
            page.fill("input[name='lines[1]." + amount + "']", "75000");
        }
        page.click("button[name=_add][value=inKind]");
        page.fill("input[name='inKind[0].label']", "Superbrugere");
        page.selectOption("select[name='inKind[0].kind']", "yearly");
        page.fill("input[name='inKind[0].hours']", "40,5");
        page.click("button[name=_add][value=sizeClasses]");
        page.selectOption("select[name='sizeClasses[0].organisation']", "0147");
        page.selectOption("select[name='sizeClasses[0].sizeClass']", "3");
        page.fill("input[name=quorumPercent]", "20");
        page.selectOption("select[name=distributionKey]", "sizeClass");

        assertThat(page.locator(".preview [role=status]"))
                .containsText("375.000,00 kr. deles mellem 3. Heraf er 75.000,00 kr. moms.");
        assertThat(page.locator(".preview")).containsText("af alle kommuner. Der skal mindst 20 % til.");
        assertThat(page.locator(".preview")).containsText("0 én gang og 40,5 hvert år");
        Chromium.picture(page, "estimate-whole-" + width);
    }

    @Test
    void withoutTheScriptAButtonShowsTheSharesAndKeepsWhatWasTyped() {
        Page page = estimation(chromium.newPageWithoutScripts(1280, 900));
        fillLine(page, "300000");
        page.selectOption("select[name=distributionKey]", "equal");

        page.click("button[name=_preview]");
        Chromium.picture(page, "estimate-preview-without-scripts");

        assertThat(shares(page)).hasText(new String[] {"100.000,00 kr.", "100.000,00 kr.", "100.000,00 kr."});
        assertThat(page.locator("input[name='lines[0].label']")).hasValue("Udvikling");
    }

    private static void fillLine(Page page, String kroner) {
        page.fill("input[name='lines[0].label']", "Udvikling");
        for (String amount : List.of("low", "likely", "high")) {
            page.fill("input[name='lines[0]." + amount + "']", kroner);
        }
    }

    /** Moves down the list of keys, which begins with the equal one. */
    private static void chooseByKeyboard(Page page, int place) {
        page.locator("select[name=distributionKey]").focus();
        page.keyboard().press("Home");
        for (int step = 0; step < place; step++) {
            page.keyboard().press("ArrowDown");
        }
    }

    private static Locator shares(Page page) {
        return page.locator(".shares tbody tr td.amount:nth-of-type(1)");
    }

    private Page estimation(Page page) {
        ProposalId id = running.inEstimation(THREE);
        String task =
                "http://localhost:" + port + "/forslag/" + journey.view(id).requireReference() + "/opgave";
        page.navigate(task);
        page.fill("#username", "analyst");
        page.fill("#password", TestPeople.PASSWORD);
        page.click("main button[type=submit]");
        assertThat(page.locator("h1")).hasText("Lav prisoverslag");
        return page;
    }
}
