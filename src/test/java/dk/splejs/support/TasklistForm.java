package dk.splejs.support;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A form as Tasklist shows it, or one row of a list in it; filled in by the labels that a person reads. */
public record TasklistForm(Locator root) {

    /**
     * Types, leaves the field, and types again if it has not kept the text: form-js draws anew up to a third of a second
     * after a number was typed elsewhere, and that wipes a text it has not taken over yet.
     */
    public TasklistForm type(String label, String text) {
        Locator field = root.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label));
        root.page().waitForCondition(() -> keeps(field, text));
        return this;
    }

    private static boolean keeps(Locator field, String text) {
        field.fill(text);
        field.blur();
        return field.inputValue().equals(text);
    }

    /** Picks one of several answers, or ticks a box. */
    public TasklistForm choose(String label) {
        root.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    public TasklistForm select(String label, String option) {
        Locator field = root.locator(".fjs-form-field-select").filter(labelled(label));
        field.locator(".fjs-input-group").click();
        pick(field, option);
        return this;
    }

    /** Adds to a list of tags, by searching, and closes its suggestions. */
    public TasklistForm tag(String label, String option) {
        Locator field = root.locator(".fjs-form-field-taglist").filter(named(label));
        field.locator("input").fill(option);
        pick(field, option);
        field.locator("input").blur();
        return this;
    }

    /** One row more in the form's first list. */
    public TasklistForm addRow() {
        root.locator(".fjs-repeat-render-add").first().click();
        return this;
    }

    /** One of the form's lists, by its label. */
    public TasklistForm list(String label) {
        return new TasklistForm(root.locator(".fjs-form-field-dynamiclist").filter(labelled(label)));
    }

    /** A row of the form's first list, counted from 0. */
    public TasklistForm row(int index) {
        return new TasklistForm(root.locator(".fjs-repeat-row-container").nth(index));
    }

    /** The label alone, as another one may begin with the same words; a required field has an asterisk after it. */
    private Locator.FilterOptions labelled(String label) {
        String literally = label.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
        Pattern whole = Pattern.compile("^\\s*" + literally + "\\s*\\*?\\s*$");
        return new Locator.FilterOptions()
                .setHas(root.page().locator(".fjs-form-field-label", new Page.LocatorOptions().setHasText(whole)));
    }

    private static Locator.FilterOptions named(String label) {
        return new Locator.FilterOptions().setHasText(label);
    }

    private static void pick(Locator field, String option) {
        field.locator(".fjs-dropdownlist-item")
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .click();
    }
}
