package dk.splejs.participation;

import dk.splejs.costing.DistributionKeys;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps what holds between those who share a solution, and who they are. */
@Component
class AgreementStore {

    private final AgreementRepository agreements;
    private final MemberRepository members;
    private final DistributionKeys keys;

    AgreementStore(AgreementRepository agreements, MemberRepository members, DistributionKeys keys) {
        this.agreements = agreements;
        this.members = members;
        this.keys = keys;
    }

    /** Keeps a new agreement with those who are bound by it. */
    void add(Agreement agreement, List<Party> parties) {
        agreements.save(agreement);
        parties.forEach(party -> join(agreement.proposal(), party));
    }

    void join(ProposalId proposal, Party party) {
        members.save(Member.of(proposal, party));
    }

    /** Those who take part now, to be changed, by code. */
    Map<OrganisationCode, Member> present(ProposalId proposal) {
        return all(proposal).stream()
                .filter(member -> member.party().takesPart())
                .collect(Collectors.toMap(member -> member.party().code(), Function.identity()));
    }

    boolean exists(ProposalId proposal) {
        return agreements.findByProposalId(proposal.value()).isPresent();
    }

    /**
     * Who takes part in the solution of this proposal, and who did.
     *
     * @throws AgreementNotFound when it is not paid for together
     */
    Partnership require(ProposalId proposal) {
        return find(proposal).orElseThrow(() -> new AgreementNotFound(proposal));
    }

    Optional<Partnership> find(ProposalId proposal) {
        return agreements.findByProposalId(proposal.value()).map(this::partnership);
    }

    /** As {@link #require}, and nobody else joins or leaves until this transaction has ended. */
    Partnership lock(ProposalId proposal) {
        return agreements
                .lock(proposal.value())
                .map(this::partnership)
                .orElseThrow(() -> new AgreementNotFound(proposal));
    }

    List<ProposalId> proposals() {
        return agreements.findAllByOrderByProposalId().stream()
                .map(Agreement::proposal)
                .toList();
    }

    private Partnership partnership(Agreement agreement) {
        return new Partnership(
                agreement.bill(keys),
                all(agreement.proposal()).stream().map(Member::party).toList());
    }

    private List<Member> all(ProposalId proposal) {
        return members.findByProposalIdOrderByOrganisationCodeAscJoinedOnAsc(proposal.value());
    }
}
