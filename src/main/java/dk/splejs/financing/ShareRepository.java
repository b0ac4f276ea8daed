package dk.splejs.financing;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ShareRepository extends Repository<FinancingShare, UUID> {

    List<FinancingShare> saveAll(Iterable<FinancingShare> shares);

    List<FinancingShare> findByRoundIdOrderByOrganisationCode(UUID roundId);

    List<FinancingShare> findByRoundIdInOrderByOrganisationCode(Collection<UUID> roundIds);

    boolean existsByRoundIdAndStatus(UUID roundId, ShareStatus status);

    @Query("""
            select s.organisationCode from FinancingShare s
            where s.roundId = :roundId and s.status = :status order by s.organisationCode
            """)
    List<String> codes(UUID roundId, ShareStatus status);

    /** The organisation's shares, each in the newest round of its proposal, the newest first. */
    @Query("""
            select new dk.splejs.financing.NewestShare(r, s)
            from FinancingShare s join FinancingRound r on r.id = s.roundId
            where s.organisationCode = :organisationCode and not exists (
                select 1 from FinancingRound later
                where later.proposalId = r.proposalId
                  and (later.attempt > r.attempt or later.attempt = r.attempt and later.roundNumber > r.roundNumber))
            order by r.computedAt desc, r.id
            """)
    List<NewestShare> newest(String organisationCode);

    /** Locked, so that of two answers at the same moment the second sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from FinancingShare s where s.roundId = :roundId and s.organisationCode = :organisationCode")
    Optional<FinancingShare> lock(UUID roundId, String organisationCode);

    /** Locked in one order, so that a closing round and a late answer wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select s from FinancingShare s
            where s.roundId = :roundId and s.status = :status order by s.organisationCode
            """)
    List<FinancingShare> lockAll(UUID roundId, ShareStatus status);
}
