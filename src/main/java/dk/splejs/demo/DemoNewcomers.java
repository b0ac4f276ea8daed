package dk.splejs.demo;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.participation.ChangeKind;
import dk.splejs.participation.Changes;
import dk.splejs.proposal.ProposalId;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Organisations that join a published solution. */
@Component
@Profile("demo")
class DemoNewcomers {

    private final Changes changes;
    private final DemoPeople people;
    private final DemoProcess process;

    DemoNewcomers(Changes changes, DemoPeople people, DemoProcess process) {
        this.changes = changes;
        this.people = people;
        this.process = process;
    }

    /** Asks for the terms, which its budget holder has not answered yet. */
    void ask(String code, ProposalId solution) {
        people.as("submitter." + code, actor -> {
            changes.request(actor, solution, ChangeKind.JOIN, new OrganisationCode(code), null);
            return actor;
        });
    }

    void join(String code, ProposalId solution, Map<String, Object> acceptance) {
        ask(code, solution);
        process.answer("budget." + code, solution, acceptance);
        process.answer("coordinator", solution, Map.of("decision", "confirm"));
    }
}
