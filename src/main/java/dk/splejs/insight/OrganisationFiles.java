package dk.splejs.insight;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.Actor;
import dk.splejs.security.Role;
import dk.splejs.worklist.OpenTask;
import dk.splejs.worklist.TaskDesk;
import dk.splejs.worklist.TaskFilter;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation has under way. Only its own people see it. */
@Service
public class OrganisationFiles {

    /** More tasks than this are on the list of tasks only. */
    private static final int TASKS = 200;

    private final Organisations organisations;
    private final TaskDesk desk;
    private final OrganisationHoldings holdings;
    private final Clock clock;

    OrganisationFiles(Organisations organisations, TaskDesk desk, OrganisationHoldings holdings, Clock clock) {
        this.organisations = organisations;
        this.desk = desk;
        this.holdings = holdings;
        this.clock = clock;
    }

    /**
     * The file of one of the reader's organisations.
     *
     * @param wanted which one, or the first by name
     * @throws NotYourOrganisation when the reader does not belong to the wanted one
     */
    @Transactional(readOnly = true)
    public OrganisationFile read(Actor reader, @Nullable OrganisationCode wanted) {
        List<Organisation> choices = organisations.all().stream()
                .filter(organisation -> reader.belongsTo(organisation.code()))
                .toList();
        if (wanted == null && choices.isEmpty()) {
            return new OrganisationFile(choices, null, List.of(), List.of(), List.of(), false, clock.instant());
        }
        return file(reader, choices, choice(choices, wanted));
    }

    private static Organisation choice(List<Organisation> choices, @Nullable OrganisationCode wanted) {
        return choices.stream()
                .filter(organisation -> wanted == null || organisation.code().equals(wanted))
                .findFirst()
                .orElseThrow(NotYourOrganisation::new);
    }

    private OrganisationFile file(Actor reader, List<Organisation> choices, Organisation current) {
        OrganisationCode code = current.code();
        return new OrganisationFile(
                choices,
                current,
                tasks(reader, code),
                holdings.shares(code),
                holdings.proposals(code),
                reader.has(Role.SUBMITTER, code),
                clock.instant());
    }

    private List<OpenTask> tasks(Actor reader, OrganisationCode code) {
        return desk.tasksOf(reader, TaskFilter.ORGANISATION, 0, TASKS).stream()
                .filter(task -> code.equals(task.organisation()))
                .toList();
    }
}
