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
        var apart = ACCENTS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        return NEITHER_LETTER_NOR_DIGIT.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The text on one line, with single blanks and without unseen characters. */
    static String oneLine(String written) {
        return BLANKS.matcher(UNSEEN.matcher(written).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** The text with its lines, without unseen characters, which a database would not take. */
    static String lines(String written) {
        var lines = UNSEEN.matcher(written.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
        return SPACES.matcher(lines).replaceAll(" ").strip();
    }
}
