package se.framsteg.workbook.rows;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two written words are the same word. */
public final class Wording {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SPACES = Pattern.compile("\\p{Zs}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}&&[^\\n\\t]]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Wording() {}

    /** Same but for case, blanks and a full stop at the end: how titles are compared. */
    public static String same(String written) {
        var text = oneLine(Normalizer.normalize(written, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        return text.endsWith(".") ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** Letters and digits only, without case and diacritics: how headings and answer words are compared. */
    static String folded(String written) {
        var folded = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') folded.append(c);
            else if (c >= 'A' && c <= 'Z') folded.append((char) (c | 0x20));
            else if ("åäÅÄ".indexOf(c) >= 0) folded.append('a');
            else if ("öÖ".indexOf(c) >= 0) folded.append('o');
            else if ("éÉ".indexOf(c) >= 0) folded.append('e');
            else if (c >= 0x80) return foldedOfAnyScript(written);
        }
        return folded.toString();
    }

    static String foldedOfAnyScript(String written) {
        var apart = ACCENTS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        return NEITHER_LETTER_NOR_DIGIT.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The text on one line, with single blanks and without unseen characters. */
    static String oneLine(String written) {
        return isPlain(written) ? written : oneLineOfAny(written);
    }

    static String oneLineOfAny(String written) {
        return BLANKS.matcher(UNSEEN.matcher(written).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Nothing but what is seen, and single blanks between. */
    private static boolean isPlain(String written) {
        boolean blank = true;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean seen = c > ' ' && c < 0x7F || c >= 0xC0 && c <= 0xFF;
            if (!seen && (c != ' ' || blank)) return false;
            blank = c == ' ';
        }
        return written.isEmpty() || !blank;
    }

    /** The text with its lines, without unseen characters, which a database would not take. */
    static String lines(String written) {
        if (isPlain(written)) return written;
        var lines = UNSEEN.matcher(written.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
        return SPACES.matcher(lines).replaceAll(" ").strip();
    }
}
