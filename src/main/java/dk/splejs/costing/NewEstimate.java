package dk.splejs.costing;

import dk.splejs.form.Answers;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst enters.
 *
 * @param inKind what the participants do themselves, which is not shared
 * @param distributionKey the name of the key that splits the one-off cost, see {@link DistributionKeys}
 * @param yearlyKey the name of the key that splits the yearly cost
 * @param placements who is in a size class by judgement
 * @param quorum how many must take part, itself at least two
 * @param quorumShare how much of a reference group's weight must take part as well, or nothing
 * @param pledgeDays how long everyone has to answer, or nothing for the usual time
 * @param joiningTerms what holds for those who join late or leave
 */
public record NewEstimate(
        List<CostLine> lines,
        List<InKindLine> inKind,
        String distributionKey,
        String yearlyKey,
        Placements placements,
        int quorum,
        @Nullable QuorumShare quorumShare,
        @Nullable Integer pledgeDays,
        JoiningTerms joiningTerms) {

    private static final String SAME_KEY = "same";

    public NewEstimate {
        lines = List.copyOf(lines);
        inKind = List.copyOf(inKind);
    }

    /** An estimate with one key for everything and whatever else is usual. */
    public static NewEstimate of(
            List<CostLine> lines, String distributionKey, int quorum, @Nullable Integer pledgeDays) {
        return new NewEstimate(
                lines,
                List.of(),
                distributionKey,
                distributionKey,
                Placements.NONE,
                quorum,
                null,
                pledgeDays,
                JoiningTerms.USUAL);
    }

    public NewEstimate withInKind(List<InKindLine> own) {
        return new NewEstimate(
                lines, own, distributionKey, yearlyKey, placements, quorum, quorumShare, pledgeDays, joiningTerms);
    }

    public NewEstimate withYearlyKey(String key) {
        return new NewEstimate(
                lines, inKind, distributionKey, key, placements, quorum, quorumShare, pledgeDays, joiningTerms);
    }

    public NewEstimate withPlacements(Placements placed) {
        return new NewEstimate(
                lines, inKind, distributionKey, yearlyKey, placed, quorum, quorumShare, pledgeDays, joiningTerms);
    }

    public NewEstimate withQuorumShare(@Nullable QuorumShare share) {
        return new NewEstimate(
                lines, inKind, distributionKey, yearlyKey, placements, quorum, share, pledgeDays, joiningTerms);
    }

    public NewEstimate on(JoiningTerms terms) {
        return new NewEstimate(
                lines, inKind, distributionKey, yearlyKey, placements, quorum, quorumShare, pledgeDays, terms);
    }

    /** What an estimate that is kept was made from. */
    public static NewEstimate from(EstimateView kept) {
        return of(kept.lines(), kept.distributionKey(), kept.quorum(), kept.pledgeDays())
                .withInKind(kept.inKind())
                .withYearlyKey(kept.yearlyKey())
                .withPlacements(kept.placements())
                .withQuorumShare(kept.quorumShare())
                .on(kept.joiningTerms());
    }

    /**
     * Reads the checked answers of the form {@code estimate-cost}.
     *
     * @throws dk.splejs.form.FormRejected when somebody is placed twice in a size class, or nobody has that code
     */
    public static NewEstimate from(Answers answers) {
        String key = answers.text("distributionKey");
        return of(
                        answers.rows("lines").stream().map(NewEstimate::line).toList(),
                        key,
                        answers.optionalInteger("quorum").orElse(Quorum.FEWEST),
                        answers.optionalInteger("pledgeDays").orElse(null))
                .withInKind(
                        answers.rows("inKind").stream().map(NewEstimate::inKind).toList())
                .withYearlyKey(answers.optionalText("yearlyKey")
                        .filter(chosen -> !chosen.equals(SAME_KEY))
                        .orElse(key))
                .withPlacements(Placements.from(answers))
                .withQuorumShare(QuorumShare.from(answers))
                .on(JoiningTerms.from(answers));
    }

    /** The likely one-off cost, which is shared in rounds. */
    public Money oneOff() {
        return CostLine.sum(lines, CostKind.ONE_OFF, CostLine::likely);
    }

    /** The likely cost each year. */
    public Money yearly() {
        return CostLine.sum(lines, CostKind.YEARLY, CostLine::likely);
    }

    /** The part of the likely one-off cost that is VAT. */
    public Money oneOffVat() {
        return CostLine.sum(lines, CostKind.ONE_OFF_VAT, CostLine::likely);
    }

    /** The part of the likely yearly cost that is VAT. */
    public Money yearlyVat() {
        return CostLine.sum(lines, CostKind.YEARLY_VAT, CostLine::likely);
    }

    /** The participants' own hours, once. */
    public BigDecimal ownHoursOnce() {
        return InKindLine.sum(inKind, CostKind.ONE_OFF);
    }

    /** The participants' own hours each year. */
    public BigDecimal ownHoursYearly() {
        return InKindLine.sum(inKind, CostKind.YEARLY);
    }

    private static InKindLine inKind(Answers row) {
        return new InKindLine(row.text("label"), CostKind.of(row.text("kind")), row.decimal("hours"));
    }

    private static CostLine line(Answers row) {
        return new CostLine(
                row.text("label"),
                CostKind.of(row.text("kind")),
                Money.ofKroner(row.decimal("low")),
                Money.ofKroner(row.decimal("likely")),
                Money.ofKroner(row.decimal("high")));
    }
}
