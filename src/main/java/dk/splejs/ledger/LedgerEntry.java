package dk.splejs.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An entry of the ledger: written once, never changed. What was booked wrongly is set right by a further entry. */
@Entity
@Immutable
@Table(name = "ledger_entry")
@SuppressWarnings("UnusedVariable") // queries read them
class LedgerEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private @Nullable UUID id;

    private UUID proposalId;

    /** The voucher's number among those of the proposal. */
    @Column(name = "entry_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private int accountingYear;

    private Instant bookedAt;

    private String cause;

    @Immutable
    @ElementCollection
    @CollectionTable(name = "ledger_posting", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "place")
    private List<PostingRow> postings = new ArrayList<>();

    protected LedgerEntry() {}

    static LedgerEntry of(Booking booking, Voucher voucher, Year year, Instant now) {
        LedgerEntry entry = new LedgerEntry();
        entry.proposalId = voucher.proposal().value();
        entry.number = voucher.number();
        entry.cause = voucher.cause();
        entry.kind = booking.kind();
        entry.accountingYear = year.getValue();
        entry.bookedAt = now;
        booking.postings().forEach(posting -> entry.postings.add(PostingRow.of(posting)));
        return entry;
    }
}
