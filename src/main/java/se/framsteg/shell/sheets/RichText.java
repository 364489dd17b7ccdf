package se.framsteg.shell.sheets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in several letterings is one text; how it is pronounced (phonetic runs) is not part of it. */
final class RichText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Reads up to the end of the element just begun, {@code si} or {@code is}. */
    static String read(PartReader xml, String element, StringBuilder buffer, int limit) {
        buffer.setLength(0);
        while (xml.next()) {
            if (xml.ends(element)) break;
            if (xml.starts("t")) xml.textInto(buffer, limit);
            else if (xml.starts("rPh")) xml.skip();
        }
        return unescaped(buffer.toString());
    }

    /** Excel writes characters that XML cannot hold as _x000D_. */
    static String unescaped(String text) {
        if (!text.contains("_x")) return text;
        return ESCAPED.matcher(text)
                .replaceAll(escaped ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16))));
    }
}
