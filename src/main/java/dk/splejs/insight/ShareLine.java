package dk.splejs.insight;

import dk.splejs.financing.AnswerKind;
import dk.splejs.financing.ShareStatus;
import dk.splejs.financing.ShareTerms;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation is asked to pay.
 *
 * @param own whether the reader belongs to it
 * @param status where it stands; this, its answer and its terms are there only for those who may see them
 */
public record ShareLine(
        OrganisationCode code,
        String organisationName,
        Money oneOff,
        Money yearly,
        boolean own,
        @Nullable ShareStatus status,
        @Nullable AnswerKind answer,
        @Nullable ShareTerms terms) {}
