package dk.splejs.financing;

import dk.splejs.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * On what terms an organisation takes part.
 *
 * @param standing INTERESTED, PLEDGED or COMMITTED
 * @param ceiling the most it pays, in its own words, or nothing when it named no amount
 * @param agreed the most it has said yes to: its ceiling, or else the share it accepted; nothing before its first answer
 * @param atLeast takes part only if so many do, itself counted
 * @param decision what a commitment rests on
 */
record Terms(
        ShareStatus standing,
        @Nullable Money ceiling,
        @Nullable Money agreed,
        @Nullable Integer atLeast,
        @Nullable PoliticalDecision decision) {

    /** The terms of an organisation that has only answered its review. */
    static Terms interested(@Nullable Money ceiling) {
        return new Terms(ShareStatus.INTERESTED, ceiling, null, null, null);
    }

    /** The terms after an organisation stayed: it committed itself to the offered share, or pledged an amount. */
    Terms after(ShareAnswer answer, Money offered) {
        return answer.kind() == AnswerKind.PLEDGE ? pledged(answer) : committed(answer, offered);
    }

    /** Whether the organisation now says yes to more than before; its first yes always counts. */
    boolean roseAbove(Terms before) {
        return agreed != null && (before.agreed == null || agreed.isAbove(before.agreed));
    }

    boolean covers(Money share) {
        return agreed != null && !share.isAbove(agreed);
    }

    private static Terms pledged(ShareAnswer answer) {
        return new Terms(ShareStatus.PLEDGED, answer.ceiling(), answer.ceiling(), answer.atLeast(), null);
    }

    private Terms committed(ShareAnswer answer, Money offered) {
        Money named = answer.ceiling() == null ? ceilingStillAbove(offered) : answer.ceiling();
        Money accepted = answer.ceiling() == null ? offered : answer.ceiling();
        return new Terms(ShareStatus.COMMITTED, named, accepted, null, answer.decision());
    }

    /** A ceiling named earlier still stands, unless more than that has been accepted now. */
    private @Nullable Money ceilingStillAbove(Money offered) {
        return ceiling == null || offered.isAbove(ceiling) ? null : ceiling;
    }
}
