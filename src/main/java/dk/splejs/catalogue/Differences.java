package dk.splejs.catalogue;

import dk.splejs.proposal.GovernanceLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a change of an entry changes, field by field. */
final class Differences {

    private static final List<ReadField> FIELDS = List.of(
            new ReadField("title", content -> content.texts().title()),
            new ReadField("summary", content -> content.texts().summary()),
            new ReadField("description", content -> content.texts().description()),
            new ReadField("version", content -> content.particulars().version()),
            new ReadField("licence", content -> content.particulars().licence()),
            new ReadField("repositories", content -> lines(content.particulars().repositories())),
            new ReadField("documentation", content -> content.particulars().documentation()),
            new ReadField("supplier", content -> content.particulars().supplier()),
            new ReadField("hoursSaved", content -> text(content.particulars().hoursSaved())),
            new ReadField("remark", content -> content.particulars().remark()),
            new ReadField(
                    "governanceLevel", content -> word(content.classification().level())),
            new ReadField("kle", content -> content.classification().kle()),
            new ReadField(
                    "fieldsOfWork", content -> lines(content.classification().fieldsOfWork())),
            new ReadField(
                    "technologies", content -> lines(content.classification().technologies())),
            new ReadField("itSystems", content -> lines(content.classification().itSystems())),
            new ReadField("state", content -> content.state().word()));

    private Differences() {}

    /** The fields that differ; of a contact only that it does, as the log keeps nobody's name and address. */
    static List<FieldChange> between(EntryContent before, EntryContent now) {
        List<FieldChange> changes = new ArrayList<>(FIELDS.stream()
                .map(field -> field.between(before, now))
                .filter(change -> !Objects.equals(change.before(), change.now()))
                .toList());
        if (!Objects.equals(before.particulars().contact(), now.particulars().contact())) {
            changes.add(new FieldChange("contact", null, null));
        }
        return List.copyOf(changes);
    }

    private static @Nullable String lines(List<String> words) {
        return words.isEmpty() ? null : String.join("\n", words);
    }

    private static @Nullable String text(@Nullable Long number) {
        return number == null ? null : number.toString();
    }

    private static @Nullable String word(@Nullable GovernanceLevel level) {
        return level == null ? null : level.word();
    }

    private record ReadField(String name, Function<EntryContent, @Nullable String> read) {

        FieldChange between(EntryContent before, EntryContent now) {
            return new FieldChange(name, filled(read.apply(before)), filled(read.apply(now)));
        }

        private static @Nullable String filled(@Nullable String text) {
            return text == null || text.isEmpty() ? null : text;
        }
    }
}
