package dk.splejs.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "Procesbeskrivelse.pdf, Procesbeskrivelse.pdf",
        "SKAN.PDF, SKAN.PDF",
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\ida\\Årsplan æøå.pdf, Årsplan æøå.pdf",
        "rapport.exe, rapport.exe.pdf",
        "rapport.pdf.html, rapport.pdf.html.pdf",
        "'a<b>\"c|d?.pdf', a b c d .pdf",
        "'.htaccess', htaccess.pdf",
        "'  .. ', bilag.pdf",
        "'', bilag.pdf",
        "'.pdf', pdf.pdf",
        "'to  \t ord.pdf', to ord.pdf"
    })
    void aNameIsSafeToSaveUnderAndSaysItsType(String sent, String kept) {
        assertThat(FileName.of(sent, FileType.PDF)).isEqualTo(kept);
    }

    @Test
    void aNameCannotForgeAHeaderOrTurnTheDirectionOfWriting() {
        assertThat(FileName.of("a\r\nSet-Cookie: b\0.pdf", FileType.PDF)).isEqualTo("a Set-Cookie b .pdf");
        assertThat(FileName.of("faktura\u202Efdp.exe", FileType.TXT)).isEqualTo("faktura fdp.exe.txt");
    }

    @Test
    void aJpegMayBeCalledEitherWay() {
        assertThat(FileName.of("a.jpeg", FileType.JPEG)).isEqualTo("a.jpeg");
        assertThat(FileName.of("a.jpg", FileType.JPEG)).isEqualTo("a.jpg");
    }

    @Test
    void aLongNameIsShortenedBeforeItsEnd() {
        assertThat(FileName.of("æ".repeat(300) + ".pdf", FileType.PDF))
                .hasSize(FileName.LONGEST)
                .endsWith("æ.pdf");
        assertThat(FileName.of("😀".repeat(100) + ".pdf", FileType.PDF))
                .doesNotContain("?")
                .endsWith("😀.pdf");
    }
}
