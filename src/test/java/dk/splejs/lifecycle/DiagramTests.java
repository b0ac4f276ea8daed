package dk.splejs.lifecycle;

import static dk.splejs.lifecycle.Diagram.kebab;
import static dk.splejs.lifecycle.Diagram.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One word, five places: what the diagrams, the forms and the beans call a thing is derived and compared. */
class DiagramTests {

    private static final Path FORMS = Path.of("forms");

    private static final Map<Class<? extends FlowNode>, String> PREFIXES = Map.of(
            StartEvent.class, "StartEvent",
            EndEvent.class, "EndEvent",
            BoundaryEvent.class, "BoundaryEvent",
            IntermediateCatchEvent.class, "CatchEvent",
            ExclusiveGateway.class, "Gateway",
            SubProcess.class, "SubProcess",
            CallActivity.class, "CallActivity",
            Task.class, "Task");

    /** Everything an expression may start with: the domain's answers, one delegate a task, and the engine's own words. */
    private static final Set<String> ANSWERS = Set.of(
            "proposalPhase",
            "deadlines",
            "screening",
            "merging",
            "reviewRound",
            "financingRound",
            "approvalStep",
            "joining");

    private static final Set<String> LISTENERS =
            Set.of("requestApproval", "requestConfirmation", "tellOfRejection", "requestConsent", "tellOfRefusal");

    private static final Set<String> VARIABLES =
            Set.of("execution", "organisationCode", "needOutcome", "decisionResult", "moreToSend", "nextTry");

    @Test
    void everyProcessHasItsFile() {
        assertThat(Diagram.all())
                .extracting(diagram -> diagram.process().getId(), Diagram::fileName)
                .containsExactlyInAnyOrder(
                        tuple("ProposalProcess", "proposal.bpmn"),
                        tuple("FinancingProcess", "financing.bpmn"),
                        tuple("JoiningProcess", "joining.bpmn"),
                        tuple("MergingProcess", "merging.bpmn"),
                        tuple("YearlyChargeProcess", "yearly-charge.bpmn"),
                        tuple("RoleUpkeepProcess", "role-upkeep.bpmn"),
                        tuple("WebhookProcess", "webhook.bpmn"),
                        tuple("DeliveryProcess", "delivery.bpmn"));
    }

    @ParameterizedTest
    @MethodSource("dk.splejs.lifecycle.Diagram#all")
    void everyProcessIsKeptForFiveYearsAndTellsItsVersion(Diagram diagram) {
        assertThat(diagram.process().isExecutable()).isTrue();
        assertThat(diagram.process().getName()).isNotBlank();
        assertThat(diagram.process().getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
        assertThat(diagram.process().getCamundaVersionTag()).isEqualTo("1.0");
    }

    @ParameterizedTest
    @MethodSource("dk.splejs.lifecycle.Diagram#all")
    void anIdTellsWhatKindOfElementItIs(Diagram diagram) {
        assertThat(diagram.all(FlowNode.class))
                .allSatisfy(node -> assertThat(node.getId()).matches(prefixOf(node) + "_([A-Z][a-z]+)+"));
        assertThat(diagram.all(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getId()).matches("Flow_([A-Z][a-z]+)+"));
    }

    private static String prefixOf(FlowNode node) {
        return PREFIXES.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(node))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no naming rule for " + node.getId()));
    }

    @ParameterizedTest
    @MethodSource("dk.splejs.lifecycle.Diagram#all")
    void everyElementHasALabel(Diagram diagram) {
        assertThat(diagram.all(FlowNode.class))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).isNotBlank());
        assertThat(diagram.all(ExclusiveGateway.class))
                .flatExtracting(ExclusiveGateway::getOutgoing)
                .allSatisfy(flow -> assertThat(flow.getName()).as(flow.getId()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("dk.splejs.lifecycle.Diagram#all")
    void aGatewayIsAQuestionAndAlwaysHasAnAnswer(Diagram diagram) {
        assertThat(diagram.all(ExclusiveGateway.class)).allSatisfy(gateway -> {
            assertThat(gateway.getName()).endsWith("?");
            assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
            assertThat(gateway.getOutgoing())
                    .filteredOn(flow -> !flow.equals(gateway.getDefault()))
                    .allSatisfy(flow -> assertThat(flow.getConditionExpression())
                            .as(flow.getId())
                            .isNotNull());
        });
    }

    @ParameterizedTest
    @MethodSource("dk.splejs.lifecycle.Diagram#all")
    void aUserTaskHasAGroupADeadlineAndTheFormOfItsName(Diagram diagram) {
        assertThat(diagram.all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormRef()).isEqualTo(kebab(words(task.getId())));
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(task.getCamundaCandidateGroups()).as(task.getId()).isNotBlank();
            assertThat(task.getCamundaDueDate()).as(task.getId()).startsWith("${deadlines.");
        });
    }

    @ParameterizedTest
    @MethodSource("dk.splejs.lifecycle.Diagram#all")
    void aFormIsHeadedByTheNameOfItsTask(Diagram diagram) {
        assertThat(diagram.all(UserTask.class)).allSatisfy(task -> {
            JsonNode form = form(FORMS.resolve(task.getCamundaFormRef() + ".form"));
            assertThat(form.path("id").asText()).isEqualTo(task.getCamundaFormRef());
            assertThat(form.path("components").path(0).path("text").asText()).isEqualTo("# " + task.getName());
        });
    }

    @Test
    void everyFormIsOpenedByATaskOrByAPageOfOurs() {
        Set<String> opened = Diagram.all().stream()
                .flatMap(diagram -> diagram.all(UserTask.class).stream())
                .map(UserTask::getCamundaFormRef)
                .collect(Collectors.toCollection(TreeSet::new));
        opened.addAll(Set.of("submit-proposal", "edit-entry", "adopt-solution"));

        assertThat(Diagram.files(FORMS, ".form").map(DiagramTests::nameOf)).containsExactlyElementsOf(opened);
    }

    @ParameterizedTest
    @MethodSource("dk.splejs.lifecycle.Diagram#all")
    void aServiceTaskRunsTheBeanOfItsName(Diagram diagram) {
        assertThat(diagram.all(ServiceTask.class))
                .allSatisfy(
                        task -> assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + beanOf(task) + "}"));
    }

    @ParameterizedTest
    @MethodSource("dk.splejs.lifecycle.Diagram#all")
    void anExpressionStartsWithAKnownWord(Diagram diagram) {
        Set<String> known = new TreeSet<>(ANSWERS);
        known.addAll(LISTENERS);
        known.addAll(VARIABLES);
        diagram.all(ServiceTask.class).forEach(task -> known.add(beanOf(task)));

        assertThat(known).containsAll(diagram.firstWordsOfExpressions());
    }

    @Test
    void noAnswerIsListedThatNoDiagramAsksFor() {
        assertThat(Diagram.all().stream().flatMap(diagram -> diagram.firstWordsOfExpressions().stream()))
                .containsAll(ANSWERS)
                .containsAll(LISTENERS)
                .containsAll(VARIABLES);
    }

    @ParameterizedTest
    @MethodSource("dk.splejs.lifecycle.Diagram#all")
    void aDecisionIsTakenByTheTableDeployedWithTheDiagram(Diagram diagram) {
        assertThat(diagram.all(BusinessRuleTask.class)).allSatisfy(task -> {
            assertThat(Diagram.FOLDER.resolve(task.getCamundaDecisionRef() + ".dmn"))
                    .exists();
            assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("deployment");
        });
    }

    private static String beanOf(FlowElement task) {
        String words = words(task.getId());
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static JsonNode form(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    private static String nameOf(Path form) {
        return form.getFileName().toString().replace(".form", "");
    }
}
