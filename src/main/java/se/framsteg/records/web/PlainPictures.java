package se.framsteg.records.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import se.framsteg.shell.documents.Dated;
import se.framsteg.shell.photos.PlainPhoto;

/**
 * The pictures of a package made anew, each from what it shows alone: where and by whom it was taken is not what somebody looked at
 * when they decided. One that cannot be made anew is left out, and a note stands in its place. It takes a while, so it is done when
 * the package is sent.
 */
final class PlainPictures {
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private PlainPictures() {}

    /** By what it is called, for the page that says what becomes of it. */
    static boolean isPicture(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*[.](jpe?g|png)");
    }

    /** @param leftOut what the note in place of a picture says */
    static void in(InputStream from, OutputStream to, Instant at, String leftOut) throws IOException {
        var packed = new ZipInputStream(from, UTF_8);
        var zip = new ZipOutputStream(to, UTF_8);
        for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
            byte[] content = packed.readAllBytes();
            if (begins(content, JPEG) || begins(content, PNG)) {
                picture(zip, entry.getName(), content, at, leftOut);
            } else {
                add(zip, entry.getName(), content, at);
            }
        }
        zip.finish();
    }

    private static void picture(ZipOutputStream zip, String name, byte[] content, Instant at, String leftOut)
            throws IOException {
        var plain = PlainPhoto.inTurn(content);
        if (plain.isPresent()) {
            add(zip, name.replaceFirst("(?i)[.](jpe?g|png)$", "") + ".jpg", plain.get(), at);
        } else {
            add(zip, name + ".txt", leftOut.getBytes(UTF_8), at);
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content, Instant at) throws IOException {
        zip.putNextEntry(Dated.entry(name, at));
        zip.write(content);
        zip.closeEntry();
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }
}
