package dk.splejs.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.splejs.form.Forms;
import dk.splejs.proposal.ProposalContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The demo's proposals as somebody would have typed them: {@code demo/proposals.json}. */
@Component
@Profile("demo")
class DemoTexts {

    private final List<Text> texts;
    private final Forms forms;
    private final Clock clock;

    DemoTexts(ObjectMapper json, Forms forms, Clock clock) {
        this.texts = read(json);
        this.forms = forms;
        this.clock = clock;
    }

    /** One proposal: the code of its owner and the keys of the form. */
    record Text(String owner, Map<String, Object> answers) {}

    String owner(int number) {
        return texts.get(number).owner();
    }

    ProposalContent content(int number) {
        return ProposalContent.from(
                forms.require("submit-proposal").check(texts.get(number).answers()));
    }

    /** The year of the references that are given out now. */
    int year() {
        return Year.now(clock).getValue();
    }

    private static List<Text> read(ObjectMapper json) {
        try (InputStream source = new ClassPathResource("demo/proposals.json").getInputStream()) {
            return json.readValue(source, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's proposals cannot be read", e);
        }
    }
}
