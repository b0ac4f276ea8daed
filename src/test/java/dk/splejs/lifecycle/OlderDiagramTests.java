package dk.splejs.lifecycle;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.decision;
import static dk.splejs.support.FormAnswers.proposal;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.proposal.Merges;
import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalId;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.TestPeople;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Proposals that began while the diagram knew no consent to a merge go their way to the end. */
@EngineTest
@Import({Journey.class, FlowNodeCoverage.class})
class OlderDiagramTests {

    private static final Path OLDER = Path.of("src/test/resources/diagrams/proposal-before-merging.bpmn");

    @Autowired
    private Journey journey;

    @Autowired
    private Merges merges;

    @Autowired
    private TestPeople people;

    @Autowired
    private RepositoryService repository;

    private String deployment;

    @BeforeEach
    void deployTheOlderDiagram() throws IOException {
        DeploymentBuilder older = repository.createDeployment().name("older");
        older.addString("proposal.bpmn", Files.readString(OLDER));
        try (Stream<Path> files = Stream.concat(Files.list(Path.of("forms")), Files.list(Path.of("bpmn")))) {
            for (Path file : files.filter(OlderDiagramTests::isNeeded).toList()) {
                older.addString(file.getFileName().toString(), Files.readString(file));
            }
        }
        deployment = older.deploy().getId();
    }

    @AfterEach
    void takeItAway() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void theScreeningMergesAtOnceAsItDid() {
        ProposalId target = journey.submit("0101");
        journey.screen(target, accept("2", "0147", "0461"));
        ProposalId source = journey.submit("0751");

        journey.screen(
                source,
                with(decision("merge"), "mergeInto", journey.view(target).requireReference()));

        assertMerged(source, target);
    }

    @Test
    void aLaterMergeEndsThemToo() {
        ProposalId target = journey.submit("0101");
        journey.screen(target, accept("2", "0147", "0461"));
        ProposalId source = journey.submit("0751");
        journey.screen(source, accept("2", "0147", "0461"));

        people.as("coordinator", actor -> {
            merges.propose(actor, source, journey.view(target).requireReference(), "Samme behov");
            return actor;
        });
        journey.complete("submitter.0751", "Task_ConsentToMerge", source, Map.of("answer", "agree"));
        journey.runJobs();

        assertMerged(source, target);
    }

    @Test
    void aReturnedProposalIsStillRevised() {
        ProposalId source = journey.submit("0751");
        journey.screen(source, decision("return"));

        journey.complete("submitter.0751", "Task_ReviseProposal", source, proposal());

        assertThat(journey.phase(source)).isEqualTo(Phase.SCREENING);
    }

    private void assertMerged(ProposalId source, ProposalId target) {
        assertThat(journey.phase(source)).isEqualTo(Phase.MERGED);
        assertThat(journey.view(source).mergedInto()).isEqualTo(target);
        assertThat(journey.openSteps(source)).isEmpty();
    }

    private static boolean isNeeded(Path file) {
        return List.of("screen-proposal.form", "revise-proposal.form", "review-proposal.form", "need-assessment.dmn")
                .contains(file.getFileName().toString());
    }
}
