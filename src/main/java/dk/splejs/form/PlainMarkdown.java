package dk.splejs.form;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes plain text so that a Markdown reader shows exactly that text: no links, pictures, headings or HTML of its own. */
final class PlainMarkdown {

    private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");

    private PlainMarkdown() {}

    static String of(String text) {
        return text.lines()
                .map(line -> PUNCTUATION.matcher(line.strip()).replaceAll("\\\\$0"))
                .collect(Collectors.joining("\n"));
    }
}
