package dk.splejs.statistics;

import dk.splejs.proposal.Phase;
import dk.splejs.proposal.Visibility;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposals, solutions and who uses them, made up by chance and written to the database; what was written is remembered. */
final class MadeUpWorld {

    static final Set<Phase> UNSCREENED = EnumSet.of(Phase.DRAFT, Phase.SCREENING, Phase.REVISION);

    private static final long FIRST = Instant.parse("2022-12-30T00:00:00Z").getEpochSecond();
    private static final long SECONDS = 4L * 365 * 86_400;

    final List<Idea> ideas = new ArrayList<>();
    final List<Solution> solutions = new ArrayList<>();
    final List<Use> uses = new ArrayList<>();

    private final JdbcClient database;
    private final List<String> codes;
    private final Random random;

    MadeUpWorld(JdbcClient database, List<String> codes, long seed) {
        this.database = database;
        this.codes = codes;
        this.random = new Random(seed);
    }

    /** A proposal; {@code financed} are the ends of its rounds that covered the price. */
    record Idea(
            UUID id, Phase phase, Visibility visibility, boolean screened, Instant submitted, List<Instant> financed) {

        boolean readableByAnybody() {
            return visibility == Visibility.PUBLIC && screened && !UNSCREENED.contains(phase);
        }
    }

    record Solution(
            UUID id,
            String slug,
            Instant published,
            boolean left,
            int payers,
            long oneOff,
            long yearly,
            @Nullable Long hours) {}

    record Use(
            UUID solution,
            String code,
            boolean open,
            @Nullable Long hours) {}

    void grow(int proposals, int entries, int adoptions) {
        for (int i = 0; i < proposals; i++) {
            idea(one(Phase.values()), one(Visibility.values()));
        }
        for (int i = 0; i < entries; i++) {
            solution();
        }
        for (int i = 0; i < adoptions; i++) {
            use();
        }
    }

    /** Much that not everybody may read: drafts, what is screened, what is shown to some. */
    void growHidden(int proposals) {
        for (int i = 0; i < proposals; i++) {
            Phase phase = one(Phase.values());
            idea(phase, UNSCREENED.contains(phase) ? Visibility.PUBLIC : one(Visibility.OWN, Visibility.MEMBERS));
        }
    }

    private void idea(Phase phase, Visibility visibility) {
        boolean maybeUnscreened = phase.ended() && phase != Phase.PUBLISHED;
        boolean screened = !UNSCREENED.contains(phase) && (!maybeUnscreened || random.nextBoolean());
        Instant submitted = moment();
        List<Instant> financed = new ArrayList<>();
        if (phase == Phase.APPROVAL
                || phase == Phase.PUBLISHED
                || (phase == Phase.ESTIMATION && random.nextBoolean())) {
            financed.add(submitted.plusSeconds(random.nextInt(200 * 86_400)));
        }
        if (!financed.isEmpty() && random.nextInt(3) == 0) {
            financed.add(financed.get(0).plusSeconds(random.nextInt(90 * 86_400)));
        }
        Idea idea = new Idea(UUID.randomUUID(), phase, visibility, screened, submitted, financed);
        write(idea);
        ideas.add(idea);
    }

    private void write(Idea idea) {
        database.sql("""
                        insert into proposal (id, version, owner_code, created_by, created_at, submitted_at, phase,
                                              phase_since, screened, title, visibility)
                        values (?, 0, ?, 'somebody', ?, ?, ?, ?, ?, 'Made up', ?)
                        """)
                .params(
                        idea.id(),
                        one(codes),
                        at(idea.submitted()),
                        idea.phase() == Phase.DRAFT ? null : at(idea.submitted()),
                        idea.phase().name(),
                        at(idea.submitted()),
                        idea.screened(),
                        idea.visibility().name())
                .update();
        if (!idea.financed().isEmpty()) {
            estimate(idea);
        }
        for (int round = 0; round < idea.financed().size(); round++) {
            round(idea.id(), round + 1, idea.financed().get(round), "FINANCED");
        }
    }

    private void estimate(Idea idea) {
        database.sql("""
                        insert into cost_estimate (id, version, proposal_id, estimate_number, distribution_key, yearly_key, quorum,
                            recorded_by, recorded_at, write_off_years, credited_to, exit_rule, notice_months, size_classes)
                        values (?, 0, ?, 1, 'equal', 'equal', 2, 'somebody', ?, 5, 'EARLIER_PAYERS', 'NONE', 3, '')
                        """)
                .params(UUID.randomUUID(), idea.id(), at(idea.submitted()))
                .update();
        database.sql("""
                        insert into financing_round (id, version, proposal_id, attempt, round_number, estimate_number, one_off_ore,
                            yearly_ore, distribution_key, key_settings, yearly_key, yearly_key_settings, quorum, rule_version,
                            ceilings, gap_ore, result, reason, computed_at, closed_at, one_off_vat_ore, yearly_vat_ore)
                        values (?, 0, ?, 1, 9, 1, 0, 0, 'equal', '', 'equal', '', 2, '1', 'NONE', 0, 'NOT_FINANCED', 'QUORUM',
                                ?, ?, 0, 0)
                        """)
                .params(
                        UUID.randomUUID(),
                        idea.id(),
                        at(idea.submitted()),
                        at(idea.submitted().plusSeconds(1)))
                .update();
    }

    private void round(UUID proposal, int number, Instant closed, String result) {
        database.sql("""
                        insert into financing_round (id, version, proposal_id, attempt, round_number, estimate_number, one_off_ore,
                            yearly_ore, distribution_key, key_settings, yearly_key, yearly_key_settings, quorum, rule_version,
                            ceilings, gap_ore, result, computed_at, closed_at, one_off_vat_ore, yearly_vat_ore)
                        values (?, 0, ?, 1, ?, 1, 0, 0, 'equal', '', 'equal', '', 2, '1', 'NONE', 0, ?, ?, ?, 0, 0)
                        """)
                .params(UUID.randomUUID(), proposal, number, result, at(closed), at(closed))
                .update();
    }

    private void solution() {
        UUID id = UUID.randomUUID();
        Solution made = new Solution(
                id,
                "made-up-" + id,
                moment(),
                random.nextInt(5) == 0,
                random.nextInt(4),
                random.nextInt(100_000_000),
                random.nextInt(1_000_000),
                random.nextBoolean() ? (long) random.nextInt(5_000) : null);
        database.sql("""
                        insert into catalogue_entry (id, version, slug, text_language, title, summary, description, entry_state,
                            one_off_ore, yearly_ore, hours_saved, published_at, changed_at)
                        values (?, 0, ?, 'da', 'Made up', 'S', 'D', ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        made.slug(),
                        made.left() ? "LEFT" : "CURRENT",
                        made.oneOff(),
                        made.yearly(),
                        made.hours(),
                        at(made.published()),
                        at(made.published()))
                .update();
        codes.stream().skip(random.nextInt(50)).limit(made.payers()).forEach(code -> payer(id, code));
        solutions.add(made);
    }

    private void payer(UUID entry, String code) {
        database.sql(
                        "insert into catalogue_financier (entry_id, organisation_code, one_off_ore, yearly_ore) values (?, ?, 1, 1)")
                .params(entry, code)
                .update();
    }

    private void use() {
        UUID id = UUID.randomUUID();
        UUID solution =
                one(solutions.subList(0, Math.max(1, solutions.size() / 3))).id();
        String code = one(codes.subList(0, codes.size() * 2 / 3));
        boolean open = random.nextInt(4) > 0
                && uses.stream()
                        .noneMatch(use -> use.open()
                                && use.solution().equals(solution)
                                && use.code().equals(code));
        Use made = new Use(solution, code, open, random.nextBoolean() ? (long) random.nextInt(900) : null);
        OffsetDateTime now = at(moment());
        database.sql("""
                        insert into adoption (id, version, entry_id, organisation_code, open_key, hours_saved, adopted_by, adopted_at,
                            changed_by, changed_at, ended_on)
                        values (?, 0, ?, ?, ?, ?, 'somebody', ?, 'somebody', ?, ?)
                        """)
                .params(
                        id,
                        solution,
                        code,
                        open ? id.toString() : null,
                        made.hours(),
                        now,
                        now,
                        open ? null : now.toLocalDate())
                .update();
        uses.add(made);
    }

    private Instant moment() {
        return Instant.ofEpochSecond(FIRST + (long) (random.nextDouble() * SECONDS));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
