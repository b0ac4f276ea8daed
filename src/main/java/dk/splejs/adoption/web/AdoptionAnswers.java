package dk.splejs.adoption.web;

import dk.splejs.adoption.AdoptionContent;
import dk.splejs.adoption.OwnAdoption;
import dk.splejs.adoption.Since;
import dk.splejs.catalogue.EntryContact;
import dk.splejs.catalogue.EntryRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an organisation says of its use, in the keys of the form {@code adopt-solution}. */
final class AdoptionAnswers {

    private AdoptionAnswers() {}

    static Map<String, Object> write(Optional<OwnAdoption> own) {
        return own.map(AdoptionAnswers::write).orElse(Map.of());
    }

    private static Map<String, Object> write(OwnAdoption own) {
        AdoptionContent says = own.content();
        Since since = says.since();
        EntryContact contact = says.contact();
        EntryRef variant = own.variantOf();
        Map<String, Object> answers = new LinkedHashMap<>();
        put(answers, "version", says.version());
        put(answers, "since", since == null ? null : since.typed());
        put(answers, "variant", says.variant());
        put(answers, "variantRepository", says.variantRepository());
        put(answers, "variantOf", variant == null ? null : "/katalog/" + variant.slug());
        put(answers, "hoursSaved", says.hoursSaved());
        put(answers, "benefitRemark", says.benefitRemark());
        put(answers, "contactName", contact == null ? null : contact.name());
        put(answers, "contactMail", contact == null ? null : contact.mail().value());
        return answers;
    }

    private static void put(Map<String, Object> answers, String key, @Nullable Object value) {
        if (value != null) {
            answers.put(key, value);
        }
    }
}
