package dk.splejs.proposal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.util.StringUtils;

/** Recognises text that is nothing but text, in UTF-8 or as Danish Windows programs write it. */
final class PlainText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LAYOUT = "\t\r\n\f";
    private static final int HEAD = 1024;
    private static final List<String> OTHER_FORMATS = List.of("<", "%pdf", "%!ps", "{\\rtf", "#!");
    private static final List<String> MARKUP =
            List.of("<!doctype", "<html", "<head", "<body", "<svg", "<script", "<iframe", "<?xml", "<?php");

    private PlainText() {}

    /** Lines of values and other text look alike: whether it is called a CSV file decides. */
    static Optional<FileType> typeOf(byte[] content, String name) {
        return decoded(content, StandardCharsets.UTF_8)
                .or(() -> decoded(content, WINDOWS))
                .filter(PlainText::isPlain)
                .map(text ->
                        "csv".equalsIgnoreCase(StringUtils.getFilenameExtension(name)) ? FileType.CSV : FileType.TXT);
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String text) {
        String head = text.substring(text.startsWith(BYTE_ORDER_MARK) ? 1 : 0, Math.min(text.length(), HEAD))
                .strip()
                .toLowerCase(Locale.ROOT);
        return text.chars().noneMatch(PlainText::isControl)
                && OTHER_FORMATS.stream().noneMatch(head::startsWith)
                && MARKUP.stream().noneMatch(head::contains);
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && LAYOUT.indexOf(character) < 0;
    }
}
