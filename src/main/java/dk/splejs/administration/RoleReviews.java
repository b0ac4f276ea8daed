package dk.splejs.administration;

import dk.splejs.notification.Notice;
import dk.splejs.notification.NoticeKind;
import dk.splejs.notification.Notices;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.security.UserId;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Once a year somebody looks through who may do what in an organisation. */
@Service
@Transactional
public class RoleReviews {

    private final ReviewTable table;
    private final Powers powers;
    private final Colleagues colleagues;
    private final Notices notices;

    RoleReviews(ReviewTable table, Powers powers, Colleagues colleagues, Notices notices) {
        this.table = table;
        this.powers = powers;
        this.colleagues = colleagues;
        this.notices = notices;
    }

    /** Says that the roles of one person, or of everyone, are looked through today. */
    public void reviewed(Actor asked, Scope scope, @Nullable UserId who) {
        Actor actor = powers.fresh(asked);
        OrganisationCode organisation = scope.organisation();
        if (organisation == null || !powers.mayRead(actor, scope)) {
            throw new PeopleNotShown();
        }
        powers.requireManagesAll(actor, scope);
        table.reviewed(
                organisation,
                actor.id(),
                who == null ? null : colleagues.require(scope, who).userId());
    }

    /** Reminds the administrators of each organisation that is behind: once a month, until it has been done. */
    public void remind() {
        YearMonth month = YearMonth.from(table.today());
        table.standings().stream().filter(Standing::isBehind).forEach(behind -> remind(behind, month));
    }

    private void remind(Standing behind, YearMonth month) {
        Scope scope = new Scope(behind.organisation());
        notices.send(
                Notice.ofPeople(
                        NoticeKind.ROLE_REVIEW_DUE,
                        new Notice.About(String.valueOf(behind.due()), colleagues.name(scope), ""),
                        "/medarbejdere/" + scope.path(),
                        "%s %s %s".formatted(NoticeKind.ROLE_REVIEW_DUE, scope.path(), month)),
                List.copyOf(colleagues.administrators(scope)));
    }
}
