package dk.splejs.administration.web;

import dk.splejs.administration.RoleChange;
import dk.splejs.administration.Scope;
import java.util.List;
import java.util.Objects;

/** What the form about somebody's roles holds: those shown as held, those ticked, and whether open tasks may wait. */
record RolesForm(List<String> havde, List<String> rolle, Boolean bekraeft) {

    /** A field that was not sent is taken as left empty; browsers do not send a box that is not ticked. */
    RolesForm {
        havde = havde == null ? List.of() : List.copyOf(havde);
        rolle = rolle == null ? List.of() : List.copyOf(rolle);
        bekraeft = Objects.requireNonNullElse(bekraeft, false);
    }

    RoleChange change(Scope scope) {
        return new RoleChange(Asked.roles(scope, havde), Asked.roles(scope, rolle), bekraeft);
    }
}
