package se.framsteg.organisations;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What is left of a region's name when all that people write differently is taken away. */
final class RegionName {
    private static final Pattern NEITHER_LETTER_NOR_BLANK = Pattern.compile("[^a-z ]+");
    private static final Pattern COMMON =
            Pattern.compile("\\b(?:region|regionen|lan|lans|landsting|county|of)\\b|regionen\\b");
    private static final Pattern GENITIVE = Pattern.compile("(?<=[a-z]{3})s$");

    /** Two counties are called otherwise than their regions. */
    private static final Map<String, String> COUNTIES =
            Map.of("sodermanland", "sormland", "jamtland", "jamtlandharjedalen");

    private RegionName() {}

    static String root(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s\\p{Z}-]+", " ");
        String bare = COMMON.matcher(NEITHER_LETTER_NOR_BLANK.matcher(plain).replaceAll(""))
                .replaceAll("");
        String root = GENITIVE.matcher(bare.replace(" ", "")).replaceFirst("");
        return COUNTIES.getOrDefault(root, root);
    }
}
