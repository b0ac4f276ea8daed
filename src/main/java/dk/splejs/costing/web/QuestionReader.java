package dk.splejs.costing.web;

import dk.splejs.costing.Basis;
import dk.splejs.costing.CannotSplit;
import dk.splejs.costing.CostQuestion;
import dk.splejs.costing.DistributionKey;
import dk.splejs.costing.DistributionKeys;
import dk.splejs.costing.KeySettings;
import dk.splejs.costing.Participant;
import dk.splejs.costing.ParticipantCode;
import dk.splejs.costing.Quorum;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Reads what somebody asks, from the API or from the page alike. */
@Component
class QuestionReader {

    static final int MOST_PARTICIPANTS = 10_000;

    static final String PARTICIPANTS = "participants";
    private static final String QUORUM = "quorum";
    private static final String REFERENCE = "reference";
    private static final Bounds AT_LEAST = Bounds.whole(1, 1_000_000);
    private static final Bounds QUORUM_COUNT = Bounds.whole(Quorum.FEWEST, 1_000_000);

    private final KeySettings settings;

    QuestionReader(KeySettings settings) {
        this.settings = settings;
    }

    /**
     * The question.
     *
     * @throws QuestionRejected with everything that is wrong
     */
    CostQuestion read(Map<String, Object> sent) {
        Faults faults = new Faults();
        Fields fields = Fields.of(sent, faults);
        Money total = fields.amount("total");
        DistributionKey key = key(fields);
        List<Participant> participants = participants(fields, PARTICIPANTS, key);
        Supplier<Quorum> quorum = quorum(fields, key, participants);
        fields.refuseOthers();
        faults.refuse();
        return new CostQuestion(total, key, participants, quorum.get());
    }

    private DistributionKey key(Fields fields) {
        DistributionKeys keys = new DistributionKeys(settings(fields));
        String name = fields.text("key").orElse("equal");
        if (keys.all().stream().noneMatch(key -> key.name().equals(name))) {
            fields.fault("key", "key");
            return keys.require("equal");
        }
        return keys.require(name);
    }

    private KeySettings settings(Fields fields) {
        KeySettings wished = fields.findNumber("mixedEqualShare", Bounds.PART)
                .map(settings::withMixedEqualShare)
                .orElse(settings);
        List<BigDecimal> weights =
                fields.findNumbers("classWeights", Bounds.WEIGHT).orElse(null);
        if (weights == null) {
            return wished;
        }
        if (weights.size() != settings.sizeClasses().size()) {
            fields.fault("classWeights", "classWeights", settings.sizeClasses().size());
            return wished;
        }
        return wished.withClassWeights(weights);
    }

    private static List<Participant> participants(Fields fields, String name, DistributionKey key) {
        return fields.objects(name, MOST_PARTICIPANTS).stream()
                .map(row -> participant(row, key.basis()))
                .toList();
    }

    private static Participant participant(Fields row, Basis basis) {
        Participant participant = withFigures(row, Participant.of(code(row)), basis)
                .withCeiling(row.findAmount("ceiling").orElse(null))
                .onlyIfAtLeast(row.findNumber("atLeast", AT_LEAST)
                        .map(BigDecimal::intValueExact)
                        .orElse(null));
        row.refuseOthers();
        return participant;
    }

    private static Participant withFigures(Fields row, Participant participant, Basis basis) {
        switch (basis) {
            case INHABITANTS, INHABITANTS_YEAR_BEFORE -> row.require("inhabitants");
            case USE -> row.require("hours");
            case NOTHING -> {}
        }
        Participant counted = row.findNumber("inhabitants", Bounds.INHABITANTS)
                .map(figure -> participant.withInhabitants(figure.longValueExact()))
                .orElse(participant);
        return row.findNumber("hours", Bounds.HOURS)
                .map(counted::withHoursPerYear)
                .orElse(counted);
    }

    private static ParticipantCode code(Fields row) {
        String code = row.text("code").orElse("-");
        if (!ParticipantCode.isValid(code)) {
            row.fault("code", "code");
            return new ParticipantCode("-");
        }
        return new ParticipantCode(code);
    }

    /** Made only when everything could be read. */
    private static Supplier<Quorum> quorum(Fields fields, DistributionKey key, List<Participant> all) {
        if (fields.find(QUORUM).orElse(Quorum.FEWEST) instanceof Map<?, ?>) {
            return percentage(fields.object(QUORUM).orElseThrow(), key, all);
        }
        int count = fields.findNumber(QUORUM, QUORUM_COUNT)
                .map(BigDecimal::intValueExact)
                .orElse(Quorum.FEWEST);
        return () -> new Quorum.Participants(count);
    }

    /** Of those who are named as reference group, or else of all who are asked. */
    private static Supplier<Quorum> percentage(Fields wish, DistributionKey key, List<Participant> all) {
        wish.require("percent");
        BigDecimal percent = wish.findNumber("percent", Bounds.PERCENT).orElse(BigDecimal.ZERO);
        boolean named = wish.find(REFERENCE).isPresent();
        List<Participant> reference = named ? participants(wish, REFERENCE, key) : all;
        wish.refuseOthers();
        return () -> share(percent, key, reference, named ? QUORUM + "." + REFERENCE : PARTICIPANTS);
    }

    private static Quorum share(BigDecimal percent, DistributionKey key, List<Participant> group, String path) {
        try {
            return Quorum.KeyShares.of(percent, key, group);
        } catch (CannotSplit nonsense) {
            throw QuestionRejected.unanswerable(nonsense, path, group);
        }
    }
}
