package dk.splejs.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.OrganisationKind;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import dk.splejs.security.CurrentActor;
import dk.splejs.shared.DanishFormat;
import dk.splejs.worklist.OpenTask;
import dk.splejs.worklist.TaskDesk;
import dk.splejs.worklist.TaskFilter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(TaskListPage.class)
@AutoConfigureMockMvc(addFilters = false)
@Import(DanishFormat.class)
class TaskListTests {

    private static final Actor REVIEWER = Actors.reviewer("0751");

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private CurrentActor currentActor;

    @MockitoBean
    private TaskDesk desk;

    @MockitoBean
    private Organisations organisations;

    @TestBean
    private Clock clock;

    static Clock clock() {
        return Clock.fixed(Tasks.NOW, ZoneId.of("Europe/Copenhagen"));
    }

    @BeforeEach
    void aReviewerIsLoggedIn() {
        when(currentActor.find()).thenReturn(Optional.of(REVIEWER));
        when(currentActor.require()).thenReturn(REVIEWER);
        when(organisations.require(Tasks.AARHUS)).thenReturn(aarhus());
    }

    @Test
    void aTaskIsListedWithWhatToDoForWhomAndUntilWhen() {
        tasks(TaskFilter.ORGANISATION, Tasks.review("t1"));

        assertThat(mvc.get().uri("/opgaver"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/opgaver/t1\"")
                .contains("Vurder forslag")
                .contains("F-2026-0042 Byggesager")
                .contains("Aarhus")
                .contains("7. december 2026")
                .contains("href=\"/camunda/app/tasklist/default/#/?task=t1\"")
                .contains("Min organisations (1)")
                .doesNotContain("badge-error");
    }

    @Test
    void aTaskOverItsDeadlineSaysSoInWords() {
        tasks(TaskFilter.OVERDUE, Tasks.overdue("t1"));

        assertThat(mvc.get().uri("/opgaver?vis=over-frist")).bodyText().contains("badge-error\">Over frist</strong>");
    }

    @Test
    void anEmptyTabSaysWhereToLookInstead() {
        assertThat(mvc.get().uri("/opgaver?vis=mine"))
                .hasStatusOk()
                .bodyText()
                .contains("Du har ikke taget nogen opgaver");
    }

    @Test
    void manyTasksAreShownPageByPage() {
        tasks(TaskFilter.ORGANISATION, Tasks.review("t1"));
        when(desk.countOf(REVIEWER, TaskFilter.ORGANISATION)).thenReturn(120L);

        assertThat(mvc.get().uri("/opgaver?side=2"))
                .bodyText()
                .contains("Side 2 af 3")
                .contains("vis=organisation&amp;side=3");
        verify(desk).tasksOf(REVIEWER, TaskFilter.ORGANISATION, 50, 50);
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        tasks(TaskFilter.ORGANISATION, Tasks.review("t1"));

        assertThat(mvc.get().uri("/opgaver?side=99")).hasStatusOk();
        verify(desk).tasksOf(REVIEWER, TaskFilter.ORGANISATION, 0, 50);
    }

    @Test
    void anUnknownTabDoesNotExist() {
        assertThat(mvc.get().uri("/opgaver?vis=alle")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void tasks(TaskFilter filter, OpenTask task) {
        when(desk.countOf(REVIEWER, filter)).thenReturn(1L);
        when(desk.tasksOf(eq(REVIEWER), eq(filter), any(Integer.class), any(Integer.class)))
                .thenReturn(List.of(task));
    }

    private static Organisation aarhus() {
        OrganisationCode region = new OrganisationCode("1082");
        return new Organisation(
                Tasks.AARHUS, "Aarhus", "Aarhus Kommune", OrganisationKind.MUNICIPALITY, region, "55133018", null);
    }
}
