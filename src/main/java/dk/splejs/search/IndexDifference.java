package dk.splejs.search;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** What stands differently in the index and in the database, of one kind of entity; their versions tell. */
final class IndexDifference<E> {

    private static final int CHUNK = 100;
    private static final int PAGE = 1000;

    private final EntityManager session;
    private final SearchSession index;
    private final SearchIndexedEntity<E> entity;

    IndexDifference(EntityManager session, SearchIndexedEntity<E> entity) {
        this.session = session;
        this.index = Search.session(session);
        this.entity = entity;
    }

    /**
     * Makes the documents again that differ.
     *
     * @param most where there are more, none is
     * @return how many there were, unless they were too many
     */
    OptionalLong mend(int most) {
        Map<UUID, String> indexed = indexed();
        Map<UUID, String> stored = stored();
        List<UUID> different = new ArrayList<>();
        stored.forEach((id, mark) -> {
            if (!mark.equals(indexed.remove(id))) {
                different.add(id);
            }
        });
        different.addAll(indexed.keySet());
        if (different.size() > most) {
            return OptionalLong.empty();
        }
        for (int from = 0; from < different.size(); from += CHUNK) {
            mend(different.subList(from, Math.min(from + CHUNK, different.size())));
        }
        return OptionalLong.of(different.size());
    }

    private void mend(List<UUID> ids) {
        session.getTransaction().begin();
        ids.forEach(this::mend);
        session.getTransaction().commit();
        session.clear();
    }

    private void mend(UUID id) {
        E found = session.find(entity.javaClass(), id);
        if (found == null) {
            index.indexingPlan().purge(entity.javaClass(), id, null);
        } else {
            index.indexingPlan().addOrUpdate(found);
        }
    }

    private Map<UUID, String> stored() {
        return session.createQuery("select e.id, e.version from " + entity.jpaName() + " e", Object[].class)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> Generation.mark(((Number) row[1]).longValue())));
    }

    private Map<UUID, String> indexed() {
        Map<UUID, String> marks = new HashMap<>();
        try (SearchScroll<List<?>> scroll = index.search(entity.javaClass())
                .select(document -> document.composite()
                        .from(document.id(UUID.class), document.field(Fields.MARK, String.class))
                        .asList())
                .where(document -> document.matchAll())
                .scroll(PAGE)) {
            for (SearchScrollResult<List<?>> some = scroll.next(); some.hasHits(); some = scroll.next()) {
                some.hits().forEach(hit -> marks.put((UUID) hit.get(0), String.valueOf(hit.get(1))));
            }
        }
        return marks;
    }
}
