package dk.splejs.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All forms of {@code forms/*.form}, read once when the application starts. */
@Component
public class Forms {

    private static final String ENDING = ".form";

    private final Map<String, FormDefinition> forms = new TreeMap<>();

    Forms(Conditions conditions) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*" + ENDING)) {
            FormFile form = read(file);
            forms.put(form.id(), new FormDefinition(form, conditions));
        }
    }

    private static FormFile read(Resource file) {
        String name = Optional.ofNullable(file.getFilename()).orElseThrow();
        try (InputStream json = file.getInputStream()) {
            return FormReader.read(name.substring(0, name.length() - ENDING.length()), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The form of that name.
     *
     * @throws FormNotFound when there is none
     */
    public FormDefinition require(String name) {
        return Optional.ofNullable(forms.get(name)).orElseThrow(() -> new FormNotFound(name));
    }

    public Set<String> names() {
        return Set.copyOf(forms.keySet());
    }
}
