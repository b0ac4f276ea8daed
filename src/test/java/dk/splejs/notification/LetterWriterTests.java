package dk.splejs.notification;

import static dk.splejs.notification.ANotice.aNotice;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.security.Person;
import dk.splejs.security.UserId;
import dk.splejs.shared.EmailAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class LetterWriterTests {

    private static final EnumSet<NoticeKind> OF_PEOPLE = EnumSet.of(
            NoticeKind.ACCOUNT_MADE,
            NoticeKind.PASSWORD_LINK,
            NoticeKind.DELEGATION_GIVEN,
            NoticeKind.DELEGATION_ENDED,
            NoticeKind.ROLE_REVIEW_DUE,
            NoticeKind.WEBHOOK_STOPPED,
            NoticeKind.WEBHOOK_GIVEN_UP);

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final LetterWriter writer = new LetterWriter(
            messages(),
            new MailSettings(
                    URI.create("https://splejs.example.dk/"), new MailSettings.Mail("Splejs <splejs@example.dk>")));

    @Test
    void aLetterSaysWhatToDoUntilWhenAndWhere() {
        Letter letter = writer.write(aNotice().linkingTo("/opgaver/42").build(), reader(DANISH));

        assertThat(letter.subject()).isEqualTo("Vurder forslag F-2026-0042: Automatisk journalisering");
        assertThat(letter.body())
                .startsWith(
                        "Kære Anna Æbelø\n\nI er inviteret til at vurdere forslag F-2026-0042 »Automatisk journalisering«.")
                .contains("\n\nFrist: senest den 23. november 2026.\n\n")
                .contains("\n\nLæs mere, og fortsæt her:\nhttps://splejs.example.dk/opgaver/42\n\n")
                .contains("Mailen er sendt automatisk fra splejs.example.dk")
                .doesNotContain("Begrundelse");
    }

    @Test
    void anEnglishReaderGetsTheSameInEnglish() {
        Letter letter = writer.write(aNotice().build(), reader(Locale.ENGLISH));

        assertThat(letter.subject()).isEqualTo("Review proposal F-2026-0042: Automatisk journalisering");
        assertThat(letter.body())
                .startsWith("Dear Anna Æbelø\n\nYou are invited")
                .contains("Deadline: 23 November 2026 at the latest.");
    }

    static Stream<Arguments> kindsAndLanguages() {
        return inBothLanguages(EnumSet.complementOf(OF_PEOPLE));
    }

    static Stream<Arguments> kindsOfPeopleAndLanguages() {
        return inBothLanguages(OF_PEOPLE);
    }

    private static Stream<Arguments> inBothLanguages(Set<NoticeKind> kinds) {
        return kinds.stream()
                .flatMap(kind -> Stream.of(DANISH, Locale.ENGLISH).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void everyKindNamesTheProposalAndHasOneLink(NoticeKind kind, Locale language) {
        Letter letter = writer.write(aNotice().of(kind).because("Fordi").build(), reader(language));

        // A solution of the catalogue has no reference
        String reference = kind.name().startsWith("ENTRY_") ? "" : "F-2026-0042";
        assertThat(letter.subject()).contains(reference).contains("Automatisk journalisering");
        assertThat(letter.body())
                .contains(reference)
                .contains("Fordi")
                .contains("ovember 2026")
                .doesNotContain("{")
                .doesNotContain("''")
                .containsOnlyOnce("https://");
    }

    @ParameterizedTest
    @MethodSource("kindsOfPeopleAndLanguages")
    void aNoticeAboutPeopleHasOneLinkOrSaysWhereItIs(NoticeKind kind, Locale language) {
        Notice.About about = new Notice.About("første", "anden", "tredje");

        Letter letter = writer.write(Notice.ofPeople(kind, about, "/medarbejdere/0751", "test"), reader(language));

        assertThat(letter.subject()).isNotBlank().doesNotContain("{");
        assertThat(letter.body())
                .containsAnyOf("første", "anden")
                .contains(kind.hasOneTimeLink() ? "[" : "/medarbejdere/0751")
                .doesNotContain("{")
                .doesNotContain("''");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void theLanguagesDiffer(NoticeKind kind) {
        Notice notice = aNotice().of(kind).build();

        assertThat(writer.write(notice, reader(DANISH)).subject())
                .isNotEqualTo(writer.write(notice, reader(Locale.ENGLISH)).subject());
    }

    @Test
    void aDeadlineThatHasPassedIsCalledSo() {
        assertThat(writer.write(aNotice().of(NoticeKind.TASK_OVERDUE).build(), reader(DANISH))
                        .body())
                .contains("Fristen var den 23. november 2026.")
                .doesNotContain("senest");
    }

    @Test
    void withoutADeadlineNothingIsSaidOfOne() {
        assertThat(writer.write(aNotice().until(null).build(), reader(DANISH)).body())
                .doesNotContain("Frist:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0} {1} '", "${T(java.lang.Runtime)}", "<script>alert(1)</script>", "100 % #{x}"})
    void whatPeopleWroteIsNotReadAsAPattern(String text) {
        Letter letter = writer.write(aNotice().titled(text).because(text).build(), reader(DANISH));

        assertThat(letter.subject()).endsWith(text);
        assertThat(letter.body()).contains("»" + text + "«").contains("Begrundelse:\n" + text + "\n");
    }

    @Test
    void aSubjectIsOneLine() {
        Notice notice = aNotice().titled("Et\r\nBcc: alle@example.dk").build();

        assertThat(writer.write(notice, reader(DANISH)).subject())
                .isEqualTo("Vurder forslag F-2026-0042: Et Bcc: alle@example.dk");
    }

    @Test
    void longTextsFitTheirColumns() {
        Notice notice =
                aNotice().titled("a".repeat(5000)).because("b".repeat(100_000)).build();

        Letter letter = writer.write(notice, reader(DANISH));

        assertThat(letter.subject()).hasSizeLessThanOrEqualTo(250);
        assertThat(letter.body()).hasSizeLessThanOrEqualTo(20_000);
    }

    private static Person reader(Locale language) {
        return new Person(new UserId("anna.0751"), "Anna Æbelø", new EmailAddress("anna@aarhus.example"), language);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/notification");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
