package dk.splejs.worklist.web;

import dk.splejs.worklist.TaskFilter;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A tab of the list, by its word in the address. */
enum TaskTab {
    MINE("mine", TaskFilter.MINE),
    ORGANISATION("organisation", TaskFilter.ORGANISATION),
    OVERDUE("over-frist", TaskFilter.OVERDUE);

    private final String word;
    private final TaskFilter filter;

    TaskTab(String word, TaskFilter filter) {
        this.word = word;
        this.filter = filter;
    }

    static TaskTab ofWord(String word) {
        return Arrays.stream(values())
                .filter(tab -> tab.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    String word() {
        return word;
    }

    TaskFilter filter() {
        return filter;
    }

    String labelKey() {
        return "worklist.tab." + word;
    }

    String emptyKey() {
        return "worklist.empty." + word;
    }
}
