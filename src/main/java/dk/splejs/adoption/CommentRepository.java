package dk.splejs.adoption;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface CommentRepository extends JpaRepository<Comment, UUID> {

    Page<Comment> findByEntryIdOrderByWrittenAtDescIdDesc(UUID entryId, Pageable page);

    Optional<Comment> findByIdAndEntryId(UUID id, UUID entryId);

    boolean existsByAuthorIdAndRequestKey(String authorId, String requestKey);
}
