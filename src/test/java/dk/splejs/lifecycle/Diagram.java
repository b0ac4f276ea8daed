package dk.splejs.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One process file as it is committed, parsed without an engine. */
record Diagram(String fileName, String text, BpmnModelInstance model) {

    static final Path FOLDER = Path.of("bpmn");

    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*(\\w+)");

    static List<Diagram> all() {
        return files(FOLDER, ".bpmn").map(Diagram::read).toList();
    }

    static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code ReviewProposal} becomes {@code review-proposal}. */
    static String kebab(String words) {
        return words.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** {@code Task_ReviewProposal} becomes {@code ReviewProposal}. */
    static String words(String id) {
        return id.substring(id.indexOf('_') + 1);
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** The first word of every expression in the file. */
    Set<String> firstWordsOfExpressions() {
        return BEAN.matcher(text).results().map(match -> match.group(1)).collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static Diagram read(Path file) {
        try {
            return new Diagram(
                    file.getFileName().toString(), Files.readString(file), Bpmn.readModelFromFile(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return fileName;
    }
}
