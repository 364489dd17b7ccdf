package se.framsteg.shell.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.framsteg.shell.Gzip;
import se.framsteg.shell.forms.FormKey;

/**
 * A page that is the same for everybody but for the keys of its forms: what stands around them lies ready, compressed too, and
 * each who asks gets keys of their own in between. A key is never compressed with what stands around it.
 *
 * @param around what stands before the first key, between two, and after the last
 * @param compressed the same, ready to be joined
 */
record Stencil(List<byte[]> around, List<byte[]> compressed) {
    private static final Pattern MARK = Pattern.compile(FormKey.MARK, Pattern.LITERAL);

    /** @param page as {@link FormKey#marked} has it made */
    static Stencil of(byte[] page) {
        List<byte[]> around = Arrays.stream(MARK.split(new String(page, UTF_8), -1))
                .map(piece -> piece.getBytes(UTF_8))
                .toList();
        return new Stencil(around, around.stream().map(Gzip::part).toList());
    }

    /** New keys, for whoever the page is shown to. */
    List<byte[]> keys() {
        return Stream.generate(FormKey::current)
                .limit(around.size() - 1L)
                .map(key -> key.getBytes(UTF_8))
                .toList();
    }

    byte[] with(List<byte[]> keys) {
        var page = new ByteArrayOutputStream(size());
        for (int i = 0; i < around.size(); i++) {
            page.writeBytes(around.get(i));
            if (i < keys.size()) {
                page.writeBytes(keys.get(i));
            }
        }
        return page.toByteArray();
    }

    byte[] compressedWith(List<byte[]> keys, byte[] plain) {
        return Gzip.joined(compressed, keys, plain);
    }

    int size() {
        return Stream.of(around, compressed)
                .flatMap(List::stream)
                .mapToInt(piece -> piece.length)
                .sum();
    }
}
