package dk.splejs.ledger;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is about to be booked. It does not exist unless it balances and has two postings at least. */
record Booking(EntryKind kind, List<Posting> postings) {

    private static final int FEWEST = 2;

    Booking {
        postings = List.copyOf(postings);
        if (postings.size() < FEWEST) {
            throw new IllegalArgumentException("An entry has two postings at least");
        }
        if (!Money.sum(postings.stream().map(Posting::amount).toList()).isZero()) {
            throw new IllegalArgumentException("An entry that does not balance");
        }
    }

    static Draft draft(EntryKind kind) {
        return new Draft(kind);
    }

    /** A booking while it is put together; amounts of nothing are left out. */
    static final class Draft {

        private final EntryKind kind;
        private final List<Posting> postings = new ArrayList<>();

        private Draft(EntryKind kind) {
            this.kind = kind;
        }

        void debit(Account account, OrganisationCode organisation, Money amount) {
            post(account, organisation, amount, null);
        }

        void credit(Account account, OrganisationCode organisation, Money amount) {
            post(account, organisation, amount.negated(), null);
        }

        void creditContribution(OrganisationCode organisation, Money amount, BigDecimal ratePercent) {
            post(Account.CONTRIBUTION, organisation, amount.negated(), ratePercent);
        }

        private void post(
                Account account, OrganisationCode organisation, Money amount, @Nullable BigDecimal ratePercent) {
            if (!amount.isZero()) {
                postings.add(new Posting(account, organisation, amount, ratePercent));
            }
        }

        /** The booking, or nothing where nothing is to be booked. */
        Optional<Booking> close() {
            return postings.isEmpty() ? Optional.empty() : Optional.of(new Booking(kind, postings));
        }
    }
}
