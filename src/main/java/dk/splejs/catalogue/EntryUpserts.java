package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.EntryRight;
import dk.splejs.shared.EntityTag;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets an organisation's systems keep its entries as they have them, each by the name that the system has for it. Safe to repeat:
 * the same said twice, even at the same moment, makes one entry and changes it once.
 */
@Service
public class EntryUpserts {

    private static final int TRIES = 4;

    private final EntryRepository entries;
    private final EntryWriter writer;
    private final AccessRules rules;
    private final TransactionOperations transaction;

    EntryUpserts(EntryRepository entries, EntryWriter writer, AccessRules rules, TransactionOperations transaction) {
        this.entries = entries;
        this.writer = writer;
        this.rules = rules;
        this.transaction = transaction;
    }

    /** The entry as it stands now, and what writing it came to. */
    public record Upserted(Slug slug, ImportOutcome outcome, EntityTag tag) {}

    /**
     * Makes the entry, or makes it say this. What says the same as the last time changes nothing, also where people changed the
     * entry here since, unless the condition shows that the writer has read that.
     *
     * @throws AccessDeniedException for whoever may not write this organisation's entries, whether there is such an entry or not
     * @throws EntryNotAsTaken where the condition does not hold
     * @throws EntryWrittenElsewhere where others were faster each time
     */
    public Upserted put(Actor actor, ExternalEntry wanted, WriteCondition condition, EntryDescription description) {
        if (!rules.may(actor, EntryRight.EDIT, wanted.owner())) {
            throw new AccessDeniedException("May not write entries of " + wanted.owner());
        }
        return untilNobodyWasFaster(() -> write(actor, wanted, condition, description));
    }

    /** Whoever loses against another finds, the next time, what that one wrote. */
    private Upserted untilNobodyWasFaster(Supplier<Upserted> work) {
        RuntimeException last = new IllegalStateException("Never tried");
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                return inTransaction(work);
            } catch (DataIntegrityViolationException | ConcurrencyFailureException clash) {
                last = clash;
            }
        }
        throw new EntryWrittenElsewhere(last);
    }

    private Upserted inTransaction(Supplier<Upserted> work) {
        Upserted result = transaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("Nothing came of it");
        }
        return result;
    }

    private Upserted write(Actor actor, ExternalEntry wanted, WriteCondition condition, EntryDescription description) {
        Entry entry = find(wanted);
        condition.require(entry == null ? null : EntityTag.of(entry.version()));
        boolean mayPlace = rules.may(actor, EntryRight.PLACE, wanted.owner());
        EntryDescription.Said said =
                description.over(new EntryStanding(entry == null ? null : entry.content(), mayPlace));
        ImportedEntry imported =
                new ImportedEntry(wanted.key(), wanted.owner(), said.content(), null, null, said.digest());
        if (entry == null) {
            return upserted(writer.add(imported, actor), ImportOutcome.NEW);
        }
        requireEditor(actor, entry.owner().orElse(null));
        return rewrite(entry, imported, actor, condition.isKnowing());
    }

    private Upserted rewrite(Entry entry, ImportedEntry imported, Actor actor, boolean knowing) {
        boolean same = Differences.between(entry.content(), imported.content()).isEmpty();
        boolean wanted = knowing || !entry.says(imported);
        if (wanted) {
            writer.takeOver(entry, imported, actor);
            entries.flush();
        }
        return upserted(entry, wanted && !same ? ImportOutcome.CHANGED : ImportOutcome.UNCHANGED);
    }

    private @Nullable Entry find(ExternalEntry wanted) {
        ExternalId key = wanted.key();
        return entries.findByOriginExternalSourceAndOriginExternalIdIn(key.source(), Set.of(key.id())).stream()
                .findAny()
                .orElse(null);
    }

    private void requireEditor(Actor actor, @Nullable OrganisationCode owner) {
        if (!rules.may(actor, EntryRight.EDIT, owner)) {
            throw new AccessDeniedException("No longer an entry of theirs");
        }
    }

    private static Upserted upserted(Entry entry, ImportOutcome outcome) {
        return new Upserted(entry.slug(), outcome, EntityTag.of(entry.version()));
    }
}
