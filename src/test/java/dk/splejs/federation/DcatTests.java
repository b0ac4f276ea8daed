package dk.splejs.federation;

import static dk.splejs.federation.DcatStandard.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dk.splejs.catalogue.CatalogueMark;
import dk.splejs.catalogue.Classification;
import dk.splejs.catalogue.NamedOrganisation;
import dk.splejs.catalogue.OpenCatalogue;
import dk.splejs.catalogue.OpenEntry;
import dk.splejs.catalogue.Particulars;
import dk.splejs.catalogue.Slug;
import dk.splejs.catalogue.Texts;
import dk.splejs.federation.DcatCatalogue.Edition;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.PublicAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The catalogue by DCAT-AP, held against the rules of the standard. */
class DcatTests {

    private static final long SEED = 20_261_126;
    private static final int CHUNK = 100;
    private static final Instant THEN = Instant.parse("2026-11-23T10:00:00.5Z");
    private static final List<String> ODD =
            List.of("Robot", " \u0007\u2028 ", "\ud83d\ude80 \"<&>\\", "=1+1", "", "æøå\nto linjer");
    private static final List<String> FIELDS = List.of("social", "health", "it", "technical", "unheard-of");

    private final Random random = new Random(SEED);
    private final OpenCatalogue catalogue = mock();
    private final DcatCatalogue dcat =
            new DcatCatalogue(catalogue, new PublicAddress("https://splejs.example.dk/"), messages());
    private int read;

    @Test
    void whateverEntriesSayTheStandardIsFollowed() throws IOException {
        List<OpenEntry> entries = IntStream.range(0, 300).mapToObj(this::entry).toList();
        given(catalogue.after(any())).willReturn(entries).willReturn(List.of());

        String json = written();

        assertThat(problems(json)).isEmpty();
        assertThat(datasets(json)).hasSize(301);
        System.out.printf("DCAT-AP: %d random entries follow the standard%n", entries.size());
    }

    @Test
    void anEmptyCatalogueIsOneToo() throws IOException {
        given(catalogue.after(any())).willReturn(List.of());

        assertThat(problems(written())).isEmpty();
    }

    @Test
    void theRulesNoticeWhatIsWrong() throws IOException {
        given(catalogue.after(any())).willReturn(List.of(entry(1))).willReturn(List.of());
        String good = written();

        for (String broken : List.of(
                good.replaceFirst("\"dct:publisher\"", "\"dct:publishers\""),
                good.replace("dcat:accessURL", "dcat:accessUrl"),
                good.replace("\"foaf:name\":\"Splejs\"", "\"foaf:name\":\"\""),
                good.replace("data-theme/GOVE", "data-theme/GOV"),
                good.replace("dcat:endpointURL", "dcat:endpoint"),
                good.replaceFirst("\"dct:description\":\\{[^}]*}", "\"dct:description\":{\"@value\":\"x\"}"),
                good.replace("http://www.w3.org/ns/dcat#", "http://www.w3.org/ns/dcat/"),
                good.replace(
                        "\"@type\":\"xsd:dateTime\",\"@value\":\"2026",
                        "\"@type\":\"xsd:dateTime\",\"@value\":\"i 2026"))) {
            assertThat(broken).isNotEqualTo(good);
            assertThat(problems(broken)).isNotEmpty();
        }
        assertThat(problems(good)).isEmpty();
    }

    @Test
    void ofTenThousandSolutionsNoMoreThanAChunkIsHeld() throws IOException {
        given(catalogue.after(any())).willAnswer(asked -> chunk(10_000));
        Sent sent = new Sent();

        dcat.writeTo(sent, new Edition("tag", THEN));

        System.out.printf(
                "DCAT-AP of 10 000 solutions: first bytes after %d, at most %d read between two sendings%n",
                sent.first, sent.most);
        assertThat(read).isEqualTo(10_000);
        assertThat(sent.first).isLessThanOrEqualTo(CHUNK);
        assertThat(sent.most).isLessThanOrEqualTo(CHUNK);
    }

    @Test
    void whatBreaksOffDoesNotLookWhole() {
        given(catalogue.after(any())).willReturn(List.of(entry(1))).willThrow(new IllegalStateException("gone"));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        assertThatThrownBy(() -> dcat.writeTo(stream, new Edition("tag", THEN))).hasMessage("gone");

        assertThatThrownBy(() -> problems(stream.toString(StandardCharsets.UTF_8)))
                .hasMessage("Not JSON");
    }

    @Test
    void anEditionIsAnotherWhenTheCatalogueIs() {
        given(catalogue.mark())
                .willReturn(
                        new CatalogueMark(2, 3L, THEN, THEN),
                        new CatalogueMark(2, 3L, THEN, THEN),
                        new CatalogueMark(2, 4L, THEN, THEN.plusSeconds(1)),
                        new CatalogueMark(0, null, null, null));

        Edition first = dcat.edition();
        assertThat(dcat.edition()).isEqualTo(first);
        assertThat(dcat.edition().tag()).isNotEqualTo(first.tag());
        assertThat(dcat.edition().updated()).isEqualTo(Instant.EPOCH);
    }

    private String written() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        dcat.writeTo(stream, new Edition("tag", THEN));
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static List<?> datasets(String json) {
        return (List<?>) DcatStandard.read(json).get("dcat:dataset");
    }

    private List<OpenEntry> chunk(int all) {
        List<OpenEntry> chunk = new ArrayList<>();
        while (chunk.size() < CHUNK && read < all) {
            chunk.add(entry(read++));
        }
        return chunk;
    }

    private OpenEntry entry(int number) {
        return new OpenEntry(
                new Slug("robot-" + number),
                new Texts(oneOf("da", "en", "kl"), "Nr. " + number + oneOf(ODD), oneOf(ODD), oneOf(ODD)),
                maybe(new NamedOrganisation(new OrganisationCode("0751"), "Aarhus")),
                new Particulars(
                        maybe("2.4"),
                        maybe(oneOf("MPL-2.0", "lukket kode: se \"bilag\"")),
                        random.nextBoolean()
                                ? List.of()
                                : List.of("https://git.example/a?b=c&d=%20", "https://git.example/b"),
                        maybe("https://docs.example/"),
                        null,
                        null,
                        maybe(12L),
                        null),
                new Classification(
                        null, maybe("27.36"), some(FIELDS), some(List.of("RPA", "AI")), some(ODD.subList(2, 4))),
                THEN,
                THEN.plusSeconds(random.nextInt(1000)));
    }

    private <T> List<T> some(List<T> all) {
        return all.stream().filter(one -> random.nextBoolean()).toList();
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    private String oneOf(String... all) {
        return oneOf(List.of(all));
    }

    private String oneOf(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/proposal");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** Counts how many solutions were read before bytes went out, and between two times that some did. */
    private final class Sent extends OutputStream {

        private int first = -1;
        private int most;
        private int last;

        @Override
        public void write(int one) {
            sent();
        }

        @Override
        public void write(byte[] some, int from, int length) {
            sent();
        }

        private void sent() {
            most = Math.max(most, read - last);
            first = first < 0 ? read : first;
            last = read;
        }
    }
}
