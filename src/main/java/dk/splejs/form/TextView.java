package dk.splejs.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Text to read: headings, help and facts. */
record TextView(
        String type,
        String id,
        @JsonProperty("text") MarkdownTemplate template,
        @Nullable Conditional conditional) implements Component {}
