package dk.splejs.importing;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes imported entries away again, also out of the search. */
public final class TestImports {

    private static final String THEIRS =
            " in (select id from catalogue_entry where external_source = '" + ProcessReader.SOURCE + "')";

    private TestImports() {}

    public static void forget(EntityManager entities, TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> {
            List.of(
                            "delete from adoption where entry_id" + THEIRS,
                            "delete from catalogue_log_field where log_id in"
                                    + " (select id from catalogue_log where entry_id" + THEIRS + ")",
                            "delete from catalogue_log where entry_id" + THEIRS)
                    .forEach(sql -> entities.createNativeQuery(sql).executeUpdate());
            entities.createQuery("from Entry e where e.origin.externalSource = :source", Object.class)
                    .setParameter("source", ProcessReader.SOURCE)
                    .getResultList()
                    .forEach(entities::remove);
        });
    }
}
