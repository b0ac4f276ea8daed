package dk.splejs.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A task is called the same on our pages as in the diagram, and so in Tasklist. */
class TaskWordsTests {

    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\" name=\"([^\"]+)\"");

    @Test
    void everyUserTaskOfTheDiagramsHasItsNameOnOurPages() throws IOException {
        Properties messages = messages();

        assertThat(userTasks()).isNotEmpty().allSatisfy((id, name) -> {
            String key = TaskKeys.messageKey(id);
            assertThat(messages).containsEntry(key, name);
            assertThat(messages).containsKey(key.replace(".task.", ".done."));
        });
    }

    private static Map<String, String> userTasks() throws IOException {
        Map<String, String> tasks = new TreeMap<>();
        try (Stream<Path> diagrams = Files.list(Path.of("bpmn"))) {
            for (Path diagram :
                    diagrams.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                USER_TASK
                        .matcher(Files.readString(diagram))
                        .results()
                        .forEach(found -> tasks.put(found.group(1), found.group(2)));
            }
        }
        return tasks;
    }

    private static Properties messages() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/worklist.properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
