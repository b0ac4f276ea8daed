package dk.splejs.adoption;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface AdoptionRepository extends JpaRepository<Adoption, UUID>, JpaSpecificationExecutor<Adoption> {

    Optional<Adoption> findByOpenKey(String openKey);

    List<Adoption> findByEntryIdAndOrganisationCode(UUID entryId, String organisationCode);

    List<Adoption> findByEntryId(UUID entryId);

    List<Adoption> findByOrganisationCode(String organisationCode);
}
