package se.framsteg.shell;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word as it was written, and the stem it is found by: small letters, å, ä and ö as they are, é as e, and no ending. */
public record Stemmed(String shown, String stem) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** What says nothing of what somebody looks for. */
    private static final Set<String> EMPTY = Set.of(
            "och", "eller", "för", "med", "av", "att", "till", "på", "om", "en", "ett", "den", "det", "de", "som", "vi",
            "ni", "jag", "du", "oss", "vår", "vårt", "våra", "kan", "vill", "ska", "behöver", "hur", "vem", "vad",
            "hos", "från", "hjälp", "hjälpa", "hjälper", "få", "the", "and", "for", "with", "of", "in", "on", "to",
            "we", "our", "how", "who", "what", "can", "need", "help", "is", "are", "vid", "mot", "inom", "när", "är",
            "har", "så", "över", "under", "utan", "efter", "innan", "genom", "mellan", "sig", "sin", "sitt", "sina",
            "er", "ert", "era", "man", "bli", "blir", "göra", "gör", "inte", "också", "där", "här", "var", "någon",
            "något", "några", "mer", "nu", "då", "min", "mitt", "mina", "söker", "over", "from", "without", "about",
            "do", "my", "your", "any", "some", "looking");

    /** Forms whose stem would be another word's: whoever mends something asks for no law. */
    private static final Map<String, String> FORMS = Map.of("laga", "lagning", "lagade", "lagning", "lagat", "lagning");

    /** The words of a text, in their order. Those that say nothing have an empty stem and are left out. */
    public static List<Stemmed> of(String text) {
        var all = new ArrayList<Stemmed>();
        for (Matcher word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)); word.find(); ) {
            String plain = plain(word.group());
            if (!EMPTY.contains(plain) && !plain.isEmpty() && !plain.equals("i")) {
                all.add(new Stemmed(word.group(), SwedishStem.of(FORMS.getOrDefault(plain, plain))));
            }
        }
        return all;
    }

    public boolean isEmpty() {
        return stem.isEmpty();
    }

    private static String plain(String word) {
        var plain = new StringBuilder();
        for (char sign : word.toLowerCase(Locale.ROOT).toCharArray()) {
            if (sign < 128 || "åäö".indexOf(sign) >= 0) {
                plain.append(sign);
            } else {
                plain.append(MARKS.matcher(Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD))
                        .replaceAll(""));
            }
        }
        return plain.toString();
    }
}
