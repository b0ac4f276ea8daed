package dk.splejs.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Breaks files in many ways. */
final class Mangling {

    private static final List<String> ODD = List.of(
            "\0",
            "[[[[[[",
            "{\"content\":[",
            "null",
            "1e999999999",
            "-1",
            "\"\\ud800\"",
            "9".repeat(500),
            "<!DOCTYPE x>",
            "]]>",
            "&amp;",
            "&x;",
            "<row r=\"99999999999\">",
            "<c r=\"ZZZZZZZZ1\"",
            "t=\"s\"",
            "<v>-1</v>",
            "<v>999999</v>",
            "\u202e",
            "\ufeff",
            "010190-1234",
            "true",
            "{}",
            "<si><t>",
            "</si>",
            "%s{0}",
            "<script>");

    private Mangling() {}

    /** Some bytes changed, put in, doubled or cut off. */
    static byte[] of(byte[] file, Random random) {
        byte[] mangled = file;
        for (int times = 1 + random.nextInt(4); times > 0 && mangled.length > 1; times--) {
            mangled = once(mangled, random);
        }
        return mangled;
    }

    /** A workbook whose parts are broken, in a package that is whole. */
    static byte[] repacked(byte[] workbook, Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            PackedParts parts = PackedParts.of(workbook);
            put(zip, "xl/sharedStrings.xml", random.nextBoolean() ? of(parts.strings(), random) : parts.strings());
            put(zip, "xl/worksheets/sheet1.xml", of(parts.firstSheet(), random));
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private static byte[] once(byte[] file, Random random) {
        int at = random.nextInt(file.length);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(file, at);
            case 1 -> {
                byte[] flipped = file.clone();
                flipped[at] = (byte) random.nextInt(256);
                yield flipped;
            }
            case 2 -> put(file, at, ODD.get(random.nextInt(ODD.size())).getBytes(StandardCharsets.UTF_8));
            default -> put(file, at, Arrays.copyOfRange(file, at, Math.min(file.length, at + random.nextInt(60))));
        };
    }

    private static byte[] put(byte[] file, int at, byte[] more) {
        byte[] longer = Arrays.copyOf(file, file.length + more.length);
        System.arraycopy(more, 0, longer, at, more.length);
        System.arraycopy(file, at, longer, at + more.length, file.length - at);
        return longer;
    }
}
