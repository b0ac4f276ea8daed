package dk.splejs.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dk.splejs.catalogue.Catalogue;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.support.Chromium;
import dk.splejs.support.FormTexts;
import dk.splejs.support.PlantedLife;
import dk.splejs.support.RunningJourney;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.TasklistPage;
import dk.splejs.support.WithChromium;
import dk.splejs.worklist.OpenStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** The same life in a real browser that is told to ignore our content policy: no script of a person's runs anywhere. */
@RunningSplejs
@Import(RunningJourney.class)
@WithChromium
class HostileTextBrowserTests {

    /** Where Tasklist's forms show what other people wrote. */
    private static final Set<String> IN_TASKLIST = Set.of(
            "Task_ConsentToMerge",
            "Task_ReviseProposal",
            "Task_ReviewProposal",
            "Task_EstimateCost",
            "Task_ApproveProposal",
            "Task_ConfirmChange");

    private static final int FORBIDDEN = 403;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Catalogue catalogue;

    private final Set<String> seen = new HashSet<>();
    private final Map<String, Page> ours = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final List<String> dialogs = new ArrayList<>();
    private Chromium chromium;

    @BeforeEach
    void openBrowser() {
        chromium = new Chromium();
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
    }

    @Test
    void noScriptOfAPersonsRuns() {
        ProposalId id = new PlantedLife(
                        beans, new FormTexts(HostileTexts::in), Map.of("visibility", "public"), this::lookAtTask)
                .live();

        String proposal = "/forslag/" + proposals.require(id).requireReference();
        String slug = catalogue.byProposal(id).orElseThrow().value();
        for (String path : List.of(
                proposal,
                proposal + "/beregning",
                "/forslag",
                "/beskeder",
                "/opgaver",
                "/katalog/" + slug,
                "/regnskab/" + slug)) {
            lookAt("coordinator", path);
        }
        lookAt("submitter.0751", proposal);
        lookAt("submitter.0751", "/mine-data");
        lookAt("reviewer.0101", "/deltagelse/" + slug);
        lookInCockpit(id);
        assertThat(dialogs).isEmpty();
        assertThat(refused)
                .as("the doors let Tasklist and Cockpit through to what they need")
                .isEmpty();
    }

    private void lookAtTask(String userId, OpenStep step) {
        if (!seen.add(step.taskKey())) {
            return;
        }
        lookAt(userId, "/opgaver/" + step.taskId());
        if (IN_TASKLIST.contains(step.taskKey())) {
            Page page = page();
            TasklistPage task = TasklistPage.open(
                    page, address("/camunda/app/tasklist/" + engine.getName() + "/"), userId, step.taskId());
            assertThat(task.text()).as(step.taskKey()).contains("onerror=ramt()");
            isHarmless(page, "Tasklist's " + step.taskKey());
            task.close();
        }
    }

    private void lookInCockpit(ProposalId id) {
        Page page = ours.get("coordinator");
        String instance = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .list()
                .get(0)
                .getId();
        for (String place : List.of("dashboard", "processes", "process-instance/" + instance + "/runtime")) {
            page.navigate(address("/camunda/app/cockpit/" + engine.getName() + "/#/" + place));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            isHarmless(page, "Cockpit's " + place);
        }
    }

    private void lookAt(String userId, String path) {
        Page page = ours.computeIfAbsent(userId, this::loggedIn);
        page.navigate(address(path));
        isHarmless(page, userId + " at " + path);
    }

    private void isHarmless(Page page, String what) {
        assertThat(page.evaluate(HostileTexts.ELEMENTS)).as(what).isEqualTo(0);
        assertThat(page.content()).as(what).doesNotContain(HostileTexts.COMPUTED);
    }

    private Page loggedIn(String userId) {
        Page page = page();
        page.navigate(address("/log-ind"));
        TasklistPage.logIn(page, userId);
        return page;
    }

    private Page page() {
        Page page = chromium.newPageWithoutPolicy(1280, 900);
        page.setDefaultTimeout(TasklistPage.PATIENCE);
        page.addInitScript(HostileTexts.COUNTER);
        page.onResponse(answer -> {
            if (answer.status() == FORBIDDEN) {
                refused.add(answer.url());
            }
        });
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
