package dk.splejs.form;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** One component of a form file. The records below name every type and property that is understood; others are refused. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", visible = true)
@JsonSubTypes({
    @JsonSubTypes.Type(value = TextView.class, name = "text"),
    @JsonSubTypes.Type(
            value = TextField.class,
            names = {"textfield", "textarea"}),
    @JsonSubTypes.Type(value = NumberField.class, name = "number"),
    @JsonSubTypes.Type(
            value = ChoiceField.class,
            names = {"radio", "select"}),
    @JsonSubTypes.Type(
            value = MultiChoiceField.class,
            names = {"checklist", "taglist"}),
    @JsonSubTypes.Type(value = CheckboxField.class, name = "checkbox"),
    @JsonSubTypes.Type(value = DateField.class, name = "datetime"),
    @JsonSubTypes.Type(value = Group.class, name = "group"),
    @JsonSubTypes.Type(value = RowList.class, name = "dynamiclist"),
    @JsonSubTypes.Type(value = SubmitButton.class, name = "button")
})
sealed interface Component permits Field, Group, RowList, SubmitButton, TextView {

    String id();

    @Nullable
    Conditional conditional();

    /** When the component does not apply. */
    record Conditional(Condition hide) {}

    /** Where the component stands in the grid of form-js; our pages don't use it. */
    record Layout(String row, @Nullable Integer columns) {}
}
