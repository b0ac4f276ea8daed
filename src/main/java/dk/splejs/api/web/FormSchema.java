package dk.splejs.api.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.math.BigDecimal;

/** A form file as a schema of what a program sends for it. The server checks more: see the form. */
final class FormSchema {

    private FormSchema() {}

    static Schema<?> of(JsonNode form) {
        ObjectSchema schema = new ObjectSchema();
        addAll(schema, form);
        return schema;
    }

    private static void addAll(Schema<?> schema, JsonNode parent) {
        for (JsonNode component : parent.path("components")) {
            switch (component.path("type").asText()) {
                case "text", "button" -> {}
                case "group" -> addAll(schema, component);
                case "dynamiclist" -> schema.addProperty(component.path("path").asText(), rows(component));
                default -> add(schema, component);
            }
        }
    }

    private static Schema<?> rows(JsonNode list) {
        ObjectSchema row = new ObjectSchema();
        addAll(row, list);
        JsonNode most = list.path("properties").path("maxRows");
        Schema<?> rows = new ArraySchema().items(row);
        return most.isInt() ? rows.maxItems(most.asInt()) : rows;
    }

    private static void add(Schema<?> schema, JsonNode field) {
        String key = field.path("key").asText();
        schema.addProperty(key, property(field).description(field.path("label").asText()));
        if (field.path("validate").path("required").asBoolean()) {
            schema.addRequiredItem(key);
        }
    }

    private static Schema<?> property(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "number" -> number(field);
            case "checkbox" -> new BooleanSchema();
            case "checklist", "taglist" -> new ArraySchema().items(choice(field));
            case "datetime" -> new DateSchema();
            case "radio", "select" -> choice(field);
            default -> text(field.path("validate"));
        };
    }

    private static Schema<?> text(JsonNode rules) {
        Schema<?> text = new StringSchema().maxLength(rules.path("maxLength").asInt());
        return rules.has("pattern") ? text.pattern(rules.path("pattern").asText()) : text;
    }

    private static Schema<?> number(JsonNode field) {
        Schema<?> number = field.path("decimalDigits").asInt() == 0 ? new IntegerSchema() : new NumberSchema();
        JsonNode rules = field.path("validate");
        return number.minimum(new BigDecimal(rules.path("min").asText()))
                .maximum(new BigDecimal(rules.path("max").asText()));
    }

    private static StringSchema choice(JsonNode field) {
        StringSchema choice = new StringSchema();
        field.path("values")
                .forEach(value -> choice.addEnumItem(value.path("value").asText()));
        return choice;
    }
}
