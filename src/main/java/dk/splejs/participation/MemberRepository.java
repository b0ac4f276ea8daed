package dk.splejs.participation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MemberRepository extends Repository<Member, UUID> {

    Member save(Member member);

    List<Member> findByProposalIdOrderByOrganisationCodeAscJoinedOnAsc(UUID proposalId);
}
