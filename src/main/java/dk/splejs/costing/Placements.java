package dk.splejs.costing;

import dk.splejs.form.Answers;
import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormRejected;
import dk.splejs.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Organisations that are placed in a size class by judgement, whatever their inhabitants say; many have none.
 *
 * @param classes by organisation, 0 is the smallest class
 */
public record Placements(Map<OrganisationCode, Integer> classes) {

    public static final Placements NONE = new Placements(Map.of());

    static final String FIELD = "sizeClasses";

    public Placements {
        classes = Collections.unmodifiableMap(new TreeMap<>(classes));
    }

    /** Reads the checked answers of the form {@code estimate-cost}. */
    static Placements from(Answers answers) {
        Map<OrganisationCode, Integer> classes = new LinkedHashMap<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (Answers row : answers.rows(FIELD)) {
            String code = row.text("organisation");
            if (!OrganisationCode.isValid(code)) {
                problems.add(problem("Organisationen findes ikke."));
            } else if (classes.put(new OrganisationCode(code), Integer.valueOf(row.text("sizeClass"))) != null) {
                problems.add(problem("En organisation kan kun stå der én gang."));
            }
        }
        if (!problems.isEmpty()) {
            throw new FormRejected(problems);
        }
        return new Placements(classes);
    }

    /** Reads {@code 0751=3 12345678=0}. */
    static Placements read(String kept) {
        Map<OrganisationCode, Integer> classes = new LinkedHashMap<>();
        KeySetting.read(kept)
                .forEach(setting -> classes.put(
                        new OrganisationCode(setting.name()), setting.value().intValueExact()));
        return new Placements(classes);
    }

    /** As text, to be kept: {@code 0751=3 12345678=0}. */
    String text() {
        return classes.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    public boolean isEmpty() {
        return classes.isEmpty();
    }

    Participant place(Participant participant) {
        return participant.inSizeClass(classes.get(participant.code().organisation()));
    }

    static FieldProblem problem(String message) {
        return new FieldProblem(FIELD, "Anden størrelsesklasse", message);
    }
}
