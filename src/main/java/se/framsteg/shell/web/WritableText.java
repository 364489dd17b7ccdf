package se.framsteg.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed or pasted, without the signs that no paper of ours could hold (those that XML 1.0 leaves out,
 * section 2.2): Word's own line break becomes an ordinary one, half a pair and other leftovers go. NUL, which no text in
 * the database could hold either, becomes the sign for what is lost, so that whoever typed it sees where it stands.
 */
final class WritableText extends HttpServletRequestWrapper {
    private static final int LOST = 0xFFFD;

    WritableText(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String value = super.getParameter(name);
        return value == null ? null : writable(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = super.getParameterValues(name);
        return values == null ? null : writable(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var all = new LinkedHashMap<String, String[]>();
        super.getParameterMap().forEach((name, values) -> all.put(name, writable(values)));
        return all;
    }

    /** The names of the fields that were sent with a NUL. */
    Set<String> unwritable() {
        var names = new HashSet<String>();
        super.getParameterMap().forEach((name, values) -> {
            if (Arrays.stream(values).anyMatch(value -> value.indexOf(0) >= 0)) {
                names.add(name);
            }
        });
        return names;
    }

    private static String[] writable(String[] values) {
        return Arrays.stream(values).map(WritableText::writable).toArray(String[]::new);
    }

    static String writable(String text) {
        if (text.codePoints().allMatch(WritableText::isWritable)) {
            return text;
        }
        var rest = new StringBuilder(text.length());
        text.codePoints()
                .map(sign -> sign == 0 ? LOST : sign == '\u000b' || sign == '\f' ? '\n' : sign)
                .filter(WritableText::isWritable)
                .forEach(rest::appendCodePoint);
        return rest.toString();
    }

    private static boolean isWritable(int sign) {
        return sign >= 0x20
                ? (sign < 0xD800 || sign > 0xDFFF) && sign != 0xFFFE && sign != 0xFFFF
                : sign == '\t' || sign == '\n' || sign == '\r';
    }
}
