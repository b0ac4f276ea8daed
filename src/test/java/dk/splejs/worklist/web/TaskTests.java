package dk.splejs.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.splejs.form.Conditions;
import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormRejected;
import dk.splejs.form.Forms;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import dk.splejs.security.CurrentActor;
import dk.splejs.worklist.OpenTask;
import dk.splejs.worklist.StepNotOpen;
import dk.splejs.worklist.TaskDesk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(TaskPage.class)
@AutoConfigureMockMvc(addFilters = false)
@Import({Forms.class, dk.splejs.shared.DanishFormat.class})
class TaskTests {

    private static final Actor REVIEWER = Actors.reviewer("0751");

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private CurrentActor currentActor;

    @MockitoBean
    private TaskDesk desk;

    @MockitoBean
    private TaskPages pages;

    @MockitoBean
    private Conditions conditions;

    @BeforeEach
    void aReviewerIsLoggedIn() {
        when(currentActor.find()).thenReturn(Optional.of(REVIEWER));
        when(currentActor.require()).thenReturn(REVIEWER);
        when(pages.reference(any())).thenReturn("F-2026-0042");
        when(pages.page(any(), any(), any()))
                .thenAnswer(asked -> new TaskView(
                        asked.getArgument(0),
                        "F-2026-0042",
                        "Aarhus",
                        false,
                        asked.getArgument(1),
                        asked.getArgument(2)));
    }

    @Test
    void aTaskShowsItsFormWithTheFactsOfTheProposal() {
        open(Tasks.review("t1"));
        when(desk.facts(REVIEWER, "t1"))
                .thenReturn(Map.of("title", "Byggesager <hurtigt>", "reference", "F-2026-0042"));

        assertThat(mvc.get().uri("/opgaver/t1"))
                .hasStatusOk()
                .bodyText()
                .contains("Byggesager &lt;hurtigt&gt;")
                .contains("name=\"need\"")
                .contains("action=\"/opgaver/t1\"")
                .contains("href=\"/forslag/F-2026-0042\"")
                .contains("href=\"/camunda/app/tasklist/default/#/?task=t1\"");
    }

    @Test
    void aTaskThatIsNotThePersonsDoesNotExist() {
        assertThat(mvc.get().uri("/opgaver/t1"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("Opgaven er ikke åben");
    }

    @Test
    void anAnswerCompletesTheTaskAndLeadsToTheProposal() {
        open(Tasks.review("t1"));

        MvcTestResult answered = mvc.post()
                .uri("/opgaver/t1")
                .param("need", "same")
                .param("relevance", "5")
                .exchange();

        assertThat(answered).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/forslag/F-2026-0042");
        assertThat(answered).flash().containsEntry("notice", "worklist.done.reviewProposal");
        verify(desk).complete(eq(REVIEWER), eq("t1"), any());
    }

    @Test
    void anAnswerThatBreaksARuleIsShownAgainWithEverythingTyped() {
        open(Tasks.review("t1"));
        FieldProblem problem = new FieldProblem("relevance", "Relevans", "Tallet må højst være 5.");
        doThrow(new FormRejected(List.of(problem))).when(desk).complete(any(), any(), any());

        assertThat(mvc.post()
                        .uri("/opgaver/t1")
                        .param("need", "same")
                        .param("relevance", "6")
                        .param("comment", "Vi \"glæder\" os"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Relevans: Tallet må højst være 5.")
                .contains("value=\"6\"")
                .contains("Vi &quot;glæder&quot; os");
    }

    @Test
    void aRowIsAddedAndNothingTypedIsLost() {
        open(Tasks.estimate("t1"));

        assertThat(mvc.post()
                        .uri("/opgaver/t1")
                        .param("lines[0].label", "Udvikling")
                        .param("lines[0].likely", "998500,00")
                        .param("_add", "lines"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Udvikling\"")
                .contains("value=\"998500,00\"")
                .contains("name=\"lines[1].label\"");
        verify(desk, never()).complete(any(), any(), any());
    }

    @Test
    void aTaskThatWasAnsweredMeanwhileGivesBackWhatWasTyped() {
        open(Tasks.review("t1"));
        doThrow(new StepNotOpen("t1")).when(desk).complete(any(), any(), any());

        assertThat(typed()).hasStatus(HttpStatus.CONFLICT);
        assertThat(typed())
                .bodyText()
                .contains("allerede besvaret eller lukket")
                .contains("Vi har det samme problem")
                .contains("Ja, vi har det samme behov");
    }

    @Test
    void aTaskThatIsGoneGivesBackWhatWasTyped() {
        assertThat(typed())
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("allerede besvaret eller lukket")
                .contains("Vi har det samme problem");
    }

    @Test
    void anAnswerToATaskAndAFormThatNobodyKnowsIsNotFound() {
        assertThat(mvc.post().uri("/opgaver/t1").param("_form", "../etc/passwd").param("need", "same"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("Opgaven er ikke åben");
    }

    private MvcTestResult typed() {
        return mvc.post()
                .uri("/opgaver/t1")
                .param("_form", "review-proposal")
                .param("need", "same")
                .param("comment", "Vi har det samme problem")
                .exchange();
    }

    private void open(OpenTask task) {
        when(desk.find(REVIEWER, task.taskId())).thenReturn(Optional.of(task));
    }
}
