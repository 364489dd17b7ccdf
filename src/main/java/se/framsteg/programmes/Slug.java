package se.framsteg.programmes;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** A name as it stands in an address: {@code Hållbarhetsutbildning 2020} is {@code hallbarhetsutbildning-2020}. */
public final class Slug {
    private static final Set<String> RESERVED = Set.of(
            "apply",
            "ask",
            "voices",
            "contacts",
            "feed",
            "manage",
            "audit",
            "home",
            "signin",
            "en",
            "assets",
            "imports",
            "visits",
            "texts",
            "programmes",
            "closed-days");

    private Slug() {}

    public static String of(String name) {
        String plain = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String slug = plain.isEmpty() ? "program" : plain;
        return RESERVED.contains(slug) ? slug + "-program" : slug;
    }
}
