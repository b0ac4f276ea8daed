package dk.splejs.lifecycle;

import dk.splejs.notification.Notice;
import dk.splejs.notification.NoticeKind;
import dk.splejs.notification.Notices;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.People;
import dk.splejs.security.Person;
import dk.splejs.security.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells people what has happened at a step of the process, and what they are asked to do. */
@Component
class Notifier {

    private final Proposals proposals;
    private final People people;
    private final Notices notices;
    private final Clock clock;

    Notifier(Proposals proposals, People people, Notices notices, Clock clock) {
        this.proposals = proposals;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    /** The step that the execution is at; a repeated job is the same step and tells nobody twice. */
    Step at(DelegateExecution execution) {
        return new Step(proposals.require(Case.of(execution)), execution.getActivityInstanceId());
    }

    /** The same, told of another proposal than the execution is about. */
    Step at(DelegateExecution execution, ProposalId proposal) {
        return new Step(proposals.require(proposal), execution.getActivityInstanceId());
    }

    /** What is told at one step. */
    final class Step {

        private final ProposalView proposal;
        private final String cause;
        private @Nullable LocalDate until;
        private @Nullable String reason;
        private @Nullable String about;

        private Step(ProposalView proposal, String cause) {
            this.proposal = proposal;
            this.cause = cause;
            this.reason = proposal.endReason();
        }

        Step until(LocalDate day) {
            this.until = day;
            return this;
        }

        Step until(Date moment) {
            return until(moment.toInstant().atZone(clock.getZone()).toLocalDate());
        }

        /** The words of whoever decided, where the proposal has not ended with them. */
        Step because(@Nullable String words) {
            this.reason = words;
            return this;
        }

        /** Whom it is about, where the proposal alone does not say it. */
        Step about(String organisation) {
            this.about = organisation;
            return this;
        }

        void tellReviewers(NoticeKind kind, Collection<OrganisationCode> organisations) {
            tell(kind, task(), holders(Role.REVIEWER, organisations));
        }

        void tellBudgetHolders(NoticeKind kind, Collection<OrganisationCode> organisations) {
            tell(kind, task(), holders(Role.BUDGET, organisations));
        }

        void tellHolders(NoticeKind kind, Role role) {
            tell(kind, task(), people.holding(role));
        }

        void tellOwner(NoticeKind kind) {
            tell(kind, page(), people.holding(Role.SUBMITTER, proposal.owner()));
        }

        void askOwner(NoticeKind kind) {
            tell(kind, task(), people.holding(Role.SUBMITTER, proposal.owner()));
        }

        /** The owner's submitters, and reviewers and budget holders of these organisations: each person once. */
        void tellInvolved(NoticeKind kind, Collection<OrganisationCode> organisations) {
            tellOwner(kind);
            tell(kind, page(), holders(Role.REVIEWER, organisations));
            tell(kind, page(), holders(Role.BUDGET, organisations));
        }

        ProposalId proposal() {
            return proposal.id();
        }

        /** The page finds the reader's own task, which may not be there yet when the message is written. */
        private String task() {
            return page() + "/opgave";
        }

        private String page() {
            return "/forslag/" + proposal.requireReference();
        }

        private List<Person> holders(Role role, Collection<OrganisationCode> organisations) {
            return people.holding(role, organisations).values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
        }

        private void tell(NoticeKind kind, String link, Collection<Person> recipients) {
            notices.send(
                    new Notice(
                            kind,
                            proposal.id(),
                            proposal.requireReference(),
                            proposal.title(),
                            about,
                            until,
                            reason,
                            link,
                            kind + " " + cause),
                    recipients);
        }
    }
}
