package dk.splejs.catalogue;

import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface EntryLogRepository extends JpaRepository<EntryLogLine, Long> {

    Page<EntryLogLine> findByEntryIdOrderByIdDesc(UUID entryId, Pageable page);
}
