package dk.splejs.lifecycle.engine;

import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What each group may see in the engine's web applications. The holders of a task get their rights with the task;
 * coordinators read whole processes by one grant on each definition, because a membership per task would be slow.
 */
@Component
class Grants {

    private static final List<String> PROCESSES = List.of(
            "ProposalProcess",
            "FinancingProcess",
            "JoiningProcess",
            "MergingProcess",
            "YearlyChargeProcess",
            "DeliveryProcess",
            "WebhookProcess",
            "RoleUpkeepProcess");
    private static final List<String> DECISIONS = List.of("need-assessment", "approval-route");
    private static final Permission[] FOLLOW = {
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.READ_HISTORY,
        ProcessDefinitionPermissions.RETRY_JOB
    };

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void ensure(List<String> filterIds) {
        String coordinators = Membership.of(Role.COORDINATOR).groupId();
        allow(Membership.EVERYBODY, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        filterIds.forEach(filter -> allow(Membership.EVERYBODY, Resources.FILTER, filter, Permissions.READ));
        allow(coordinators, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        PROCESSES.forEach(process -> allow(coordinators, Resources.PROCESS_DEFINITION, process, FOLLOW));
        DECISIONS.forEach(decision -> allow(coordinators, Resources.DECISION_DEFINITION, decision, Permissions.READ));
        for (Resource resource : Resources.values()) {
            allow(Membership.of(Role.ADMIN).groupId(), resource, Authorization.ANY, Permissions.ALL);
        }
    }

    private void allow(String group, Resource resource, String id, Permission... permissions) {
        if (exists(group, resource, id)) {
            return;
        }
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }

    private boolean exists(String group, Resource resource, String id) {
        return authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
    }
}
