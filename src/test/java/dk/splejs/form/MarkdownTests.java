package dk.splejs.form;

import static dk.splejs.form.TestForms.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    private static List<FormText> fill(String markdown, Map<String, ?> facts) {
        return MarkdownTemplate.of(markdown).fill(facts);
    }

    @Test
    void headingsListsBoldAndLinksAreUnderstood() {
        List<FormText> blocks = fill(
                "## {{reference}} Titel\n\n- **Ejer:** {{ownerName}}\n- To\n\n[Se]({{url}})",
                Map.of("reference", "F-1", "ownerName", "Aarhus", "url", "/forslag/F-1"));
        assertThat(blocks).extracting(FormText::kind).containsExactly("h3", "ul", "p");
        assertThat(blocks.get(0).lines()).containsExactly(List.of(new FormText.Run("F-1 Titel", false, null, false)));
        assertThat(blocks.get(1).lines().get(0))
                .containsExactly(
                        new FormText.Run("Ejer:", true, null, false), new FormText.Run(" Aarhus", false, null, false));
        assertThat(blocks.get(2).lines())
                .containsExactly(List.of(new FormText.Run("Se", false, "/forslag/F-1", false)));
    }

    @Test
    void aFactStaysPlainTextWithItsLines() {
        assertThat(fill("{{fact}}", Map.of("fact", "**a** [b](c)\n# {{reference}}"))
                        .get(0)
                        .lines())
                .containsExactly(List.of(
                        new FormText.Run("**a** [b](c)", false, null, false),
                        new FormText.Run("# {{reference}}", false, null, true)));
        assertThat(fill("Ejer: {{ownerName}}", Map.of()).get(0).lines())
                .containsExactly(List.of(new FormText.Run("Ejer: ", false, null, false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//evil.example", "data:text/html,x", "", "/a b"})
    void aLinkLeadsToTheWebOrToUs(String address) {
        assertThat(fill("[Se]({{url}})", Map.of("url", address)).get(0).lines().get(0))
                .extracting(FormText.Run::href)
                .containsOnlyNulls();
    }

    @Test
    void tasklistGetsTheTextsOfPeopleEscapedAndTheRestAsItIs() {
        List<Map<String, String>> organisations = List.of(Map.of("label", "*A*", "value", "0751"));
        Map<String, Object> facts = form("screen-proposal")
                .factsForTasklist(Map.of(
                        "title",
                        "<img src=x> & [b](c)",
                        "description",
                        "1. a\n   - b_c",
                        "proposalUrl",
                        "https://a.b/c_d",
                        "organisations",
                        organisations,
                        "reviewDays",
                        14));
        assertThat(facts)
                .containsEntry("title", "\\<img src\\=x\\> \\& \\[b\\]\\(c\\)")
                .containsEntry("description", "1\\. a\n\\- b\\_c")
                .containsEntry("proposalUrl", "https://a.b/c_d")
                .containsEntry("organisations", organisations)
                .containsEntry("reviewDays", 14);
    }
}
