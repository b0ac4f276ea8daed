package dk.splejs.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine runs by itself: nothing is lost when it fails, and many people may answer at once. */
class DiagramJobTests {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    @ParameterizedTest
    @MethodSource("dk.splejs.lifecycle.Diagram#all")
    void manyAnswersAreCountedInJobsOfTheirOwn(Diagram diagram) {
        assertThat(diagram.all(MultiInstanceLoopCharacteristics.class)).allSatisfy(many -> {
            assertThat(many.isSequential()).isFalse();
            assertThat(many.isCamundaAsyncAfter()).isTrue();
            assertThat(many.isCamundaExclusive()).isTrue();
            assertThat(((Activity) many.getParentElement()).isCamundaAsyncBefore())
                    .isTrue();
            assertThat(many.getCompletionCondition()).isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("dk.splejs.lifecycle.Diagram#all")
    void everyJobSaysHowItIsRetried(Diagram diagram) {
        assertThat(diagram.all(ModelElementInstance.class))
                .filteredOn(DiagramJobTests::isRunByAJob)
                .allSatisfy(element -> assertThat(retriesOf(element))
                        .as(element.getAttributeValue("id"))
                        .isNotBlank());
    }

    @Test
    void aMailIsTriedForMoreThanTwoDays() {
        Duration pauses = Diagram.all().stream()
                .flatMap(diagram -> diagram.all(ServiceTask.class).stream())
                .filter(task -> task.getId().equals("Task_DeliverMessages"))
                .flatMap(task -> Arrays.stream(retriesOf(task).split(",")))
                .map(Duration::parse)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(pauses).isGreaterThan(Duration.ofDays(2));
    }

    private static boolean isRunByAJob(ModelElementInstance element) {
        boolean asynchronous = "true".equals(element.getAttributeValueNs(CAMUNDA, "asyncBefore"))
                || "true".equals(element.getAttributeValueNs(CAMUNDA, "asyncAfter"));
        return asynchronous
                || !element.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }

    /** Of the element itself: what a multi-instance task says does not hold for each of its instances. */
    private static String retriesOf(ModelElementInstance element) {
        return element.getChildElementsByType(ExtensionElements.class).stream()
                .flatMap(own -> own.getChildElementsByType(CamundaFailedJobRetryTimeCycle.class).stream())
                .map(ModelElementInstance::getTextContent)
                .findFirst()
                .orElse("");
    }
}
