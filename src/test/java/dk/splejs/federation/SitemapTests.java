package dk.splejs.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import dk.splejs.search.Finder;
import dk.splejs.search.Findings;
import dk.splejs.search.TestFindings;
import dk.splejs.shared.PublicAddress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SitemapTests {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Finder finder = mock();
    private final Sitemap sitemap = new Sitemap(finder, new PublicAddress("https://splejs.example.dk/?a&b"), 3);
    private Findings found = mock();

    @Test
    void aFewPagesStandInOneFile() throws Exception {
        find(3);

        Element root = written(sitemap::writeTo);

        assertThat(root.getLocalName()).isEqualTo("urlset");
        assertThat(words(root, "loc"))
                .hasSize(3)
                .allMatch(page -> page.equals("https://splejs.example.dk/?a&b/katalog/fundet"));
        assertThat(words(root, "lastmod")).containsOnly("2026-11-23T23:30:00Z");
        verify(found).close();
    }

    @Test
    void morePagesThanOneFileMayHoldStandInSeveral() throws Exception {
        find(7);
        Element index = written(sitemap::writeTo);
        assertThat(index.getLocalName()).isEqualTo("sitemapindex");
        assertThat(words(index, "loc"))
                .containsExactly(
                        "https://splejs.example.dk/?a&b/sitemap-1.xml",
                        "https://splejs.example.dk/?a&b/sitemap-2.xml",
                        "https://splejs.example.dk/?a&b/sitemap-3.xml");

        for (int part = 1; part <= 3; part++) {
            find(7);
            int number = part;
            assertThat(words(written(stream -> sitemap.writePartTo(stream, number)), "loc"))
                    .hasSize(part < 3 ? 3 : 1);
        }
    }

    @Test
    void aFileThatIsNotThereIsNotFound() {
        for (int part : new int[] {0, 4}) {
            find(7);
            assertThatThrownBy(() -> sitemap.writePartTo(new ByteArrayOutputStream(), part))
                    .isInstanceOf(NoSuchPart.class);
            verify(found).close();
        }
    }

    @Test
    void aCatalogueWithoutPagesHasAnEmptyFile() throws Exception {
        find(0);

        assertThat(words(written(stream -> sitemap.writePartTo(stream, 1)), "loc"))
                .isEmpty();
    }

    private void find(int size) {
        int[] left = {size};
        found = mock();
        given(found.total()).willReturn((long) size);
        given(found.hasNext()).willAnswer(asked -> left[0] > 0);
        given(found.next()).willAnswer(asked -> {
            left[0]--;
            return TestFindings.titled("Nr. " + left[0]);
        });
        given(finder.all(isNull(), any())).willReturn(found);
    }

    private static Element written(Writing writing) throws Exception {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        writing.to(stream);
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        Element root = parsers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(stream.toByteArray()))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(NAMESPACE);
        return root;
    }

    private static List<String> words(Element root, String name) {
        NodeList elements = root.getElementsByTagNameNS(NAMESPACE, name);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            words.add(elements.item(i).getTextContent());
        }
        return words;
    }

    private interface Writing {

        void to(ByteArrayOutputStream stream) throws IOException;
    }
}
