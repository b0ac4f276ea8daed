package dk.splejs.worklist.web;

import dk.splejs.proposal.ProposalAccess;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.worklist.OpenTask;
import dk.splejs.worklist.TaskDesk;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Where the links in messages lead: to the reader's own task in a proposal. A message is written before the engine has
 * made the tasks that it asks for, so it cannot name one; and a task that is done leads to what has become of it.
 */
@Controller
class OwnTaskPage {

    private final CurrentActor current;
    private final ProposalAccess proposals;
    private final TaskDesk desk;

    OwnTaskPage(CurrentActor current, ProposalAccess proposals, TaskDesk desk) {
        this.current = current;
        this.proposals = proposals;
        this.desk = desk;
    }

    @GetMapping("/forslag/{reference}/opgave")
    String find(@PathVariable String reference) {
        Actor actor = current.require();
        List<OpenTask> tasks = desk.tasksIn(actor, proposals.idOf(reference));
        return switch (tasks.size()) {
            // Whoever has a task about it knows of it; everybody else is told only what the access rules allow
            case 0 ->
                "redirect:/forslag/" + proposals.read(actor, reference).view().requireReference();
            case 1 -> "redirect:/opgaver/" + tasks.get(0).taskId();
            default -> "redirect:/opgaver";
        };
    }
}
