package dk.splejs.proposal;

import static dk.splejs.proposal.TestFiles.bytes;
import static dk.splejs.proposal.TestFiles.contentTypes;
import static dk.splejs.proposal.TestFiles.join;
import static dk.splejs.proposal.TestFiles.office;
import static dk.splejs.proposal.TestFiles.zip;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypesTests {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    static Stream<Arguments> allowed() {
        return Stream.of(
                arguments(FileType.PDF, TestFiles.pdf()),
                arguments(FileType.PNG, TestFiles.png()),
                arguments(FileType.JPEG, TestFiles.jpeg()),
                arguments(FileType.DOCX, TestFiles.docx()),
                arguments(FileType.XLSX, TestFiles.xlsx()),
                arguments(FileType.PPTX, TestFiles.pptx()),
                arguments(FileType.ODT, TestFiles.odt()),
                arguments(FileType.ODS, TestFiles.ods()),
                arguments(FileType.TXT, "Vi modtager æbler, øl og ål.\r\n".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void aTypeIsRecognisedByContentWhateverTheName(FileType type, byte[] content) {
        assertThat(FileTypes.of(content, "whatever.exe")).contains(type);
        assertThat(FileTypes.of(content, "index.html")).contains(type);
    }

    @Test
    void textIsLinesOfValuesWhereItIsCalledThat() {
        assertThat(FileTypes.of(bytes("Kommune;Antal\nAarhus;12\n"), "Antal.CSV"))
                .contains(FileType.CSV);
        assertThat(FileTypes.of(bytes("Kommune;Antal\nAarhus;12\n"), "antal")).contains(FileType.TXT);
    }

    @Test
    void textMayBeWrittenAsDanishWindowsProgramsDo() {
        assertThat(FileTypes.of(bytes("K\u00f8benhavn; \u0096 5 \u0080"), "antal.csv"))
                .contains(FileType.CSV);
        assertThat(FileTypes.of("\uFEFFKøbenhavn".getBytes(UTF_8), "antal.csv")).contains(FileType.CSV);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>Hej",
                "  \n<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "\uFEFF<html>",
                "Hej <script>alert(1)</script>",
                "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'b'>]><a>&b;</a>",
                "{\\rtf1 Hej}",
                "%!PS-Adobe-3.0",
                "%PDF-1.7 and then it stops",
                "#!/bin/sh",
                "MZ\u0001\u0002\0",
                "GIF89a\u0001\0\u0001\0",
                "\u0000"
            })
    void whatIsNotOnTheListIsNotRecognisedByAnyName(String content) {
        for (String name : new String[] {"a.txt", "a.csv", "a.pdf", "a.png", "a.docx"}) {
            assertThat(FileTypes.of(content.getBytes(UTF_8), name)).isEmpty();
        }
    }

    static Stream<Arguments> archives() {
        return Stream.of(
                arguments("any archive", zip(Map.of("a.txt", "hej"))),
                arguments("a Java archive", zip(Map.of("META-INF/MANIFEST.MF", "Manifest-Version: 1.0"))),
                arguments("an office file of no known kind", office("word/document.xml", "x")),
                arguments(
                        "a document with macros, dishonest",
                        zip(Map.of("[Content_Types].xml", contentTypes(DOCX), "word/vbaProject.bin", "x"))),
                arguments(
                        "a macro-enabled document",
                        zip(Map.of(
                                "[Content_Types].xml",
                                contentTypes("application/vnd.ms-word.document.macroEnabled.main+xml")))),
                arguments(
                        "two types at once",
                        zip(Map.of("[Content_Types].xml", contentTypes(DOCX) + contentTypes(XLSX)))),
                arguments(
                        "both kinds of office",
                        zip(Map.of(
                                "[Content_Types].xml",
                                contentTypes(DOCX),
                                "mimetype",
                                "application/vnd.oasis.opendocument.text"))),
                arguments(
                        "a list of parts with entities",
                        zip(Map.of("[Content_Types].xml", "<!DOCTYPE a>" + contentTypes(DOCX)))),
                arguments(
                        "a list of parts too long to be one",
                        zip(Map.of("[Content_Types].xml", contentTypes(DOCX) + " ".repeat(1024 * 1024)))),
                arguments(
                        "a way out of the folder",
                        zip(Map.of("[Content_Types].xml", contentTypes(DOCX), "../../etc/passwd", "x"))),
                arguments("a drawing", zip(Map.of("mimetype", "application/vnd.oasis.opendocument.graphics"))),
                arguments(
                        "a text with macros",
                        zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "Basic/a.xml", "x"))),
                arguments("something before it", join(bytes("PK"), TestFiles.docx())),
                arguments("something behind it", join(TestFiles.docx(), bytes("<script>"))),
                arguments("two archives", join(TestFiles.docx(), TestFiles.odt())),
                arguments("half of it", Arrays.copyOf(TestFiles.docx(), 200)),
                arguments("two letters", bytes("PK")),
                arguments("only the end", bytes("PK\u0005\u0006" + "\0".repeat(18))),
                arguments("a picture with an archive in it", join(TestFiles.png(), TestFiles.docx())),
                arguments("a PDF with an archive in it", join(TestFiles.pdf(), TestFiles.docx())),
                arguments("a JPEG with an archive in it", join(TestFiles.jpeg(), TestFiles.docx())),
                arguments("text in two bytes a letter", "Hej".getBytes(UTF_16)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("archives")
    void whatIsNoPlainOfficeFileIsRefused(String what, byte[] content) {
        assertThat(FileTypes.of(content, "a.docx")).as(what).isEmpty();
    }

    @Test
    void aBombIsKnownByWhatItSaysOfItself() {
        byte[] bomb = TestFiles.docx();
        ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN).putInt(lineOfTheDocument(bomb) + 24, 0x7fff_ffff);

        assertThat(FileTypes.of(bomb, "a.docx")).isEmpty();
    }

    @Test
    void entriesThatShareTheirBytesAreRefused() {
        byte[] bomb = TestFiles.docx();
        ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN).putInt(lineOfTheDocument(bomb) + 20, bomb.length);

        assertThat(FileTypes.of(bomb, "a.docx")).isEmpty();
    }

    @Test
    void anEncryptedArchiveIsRefused() {
        byte[] secret = TestFiles.docx();
        secret[lineOfTheDocument(secret) + 8] |= 1;

        assertThat(FileTypes.of(secret, "a.docx")).isEmpty();
    }

    @Test
    void brokenFilesNeverBreakTheRecogniser() {
        Random random = new Random(20261125);
        byte[][] whole = {TestFiles.docx(), TestFiles.odt(), TestFiles.pdf(), TestFiles.png(), TestFiles.jpeg()};
        for (int round = 0; round < 20_000; round++) {
            byte[] broken = whole[random.nextInt(whole.length)].clone();
            for (int change = 0; change <= random.nextInt(6); change++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(broken, random.nextInt(broken.length));
            assertThat(Optional.of(FileTypes.of(broken, "a.docx"))).isPresent();
            assertThat(Optional.of(FileTypes.of(cut, "a.docx"))).isPresent();
        }
    }

    /** Where the list of contents tells of the document itself, which the recogniser never unpacks. */
    private static int lineOfTheDocument(byte[] docx) {
        return new FileBytes(docx).lastIndexOf("word/document.xml", docx.length) - 46;
    }
}
