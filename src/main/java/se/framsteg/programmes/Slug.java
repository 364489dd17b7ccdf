package se.framsteg.programmes;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** A name as it stands in an address: {@code Hållbarhetsutbildning 2020} is {@code hallbarhetsutbildning-2020}. */
public final class Slug {
    /** What stands, or is going to stand, in an address where a programme's name may: a test looks at all routes. */
    private static final Set<String> RESERVED = Set.of(
            "agreed",
            "aid",
            "answer",
            "apply",
            "ask",
            "assets",
            "audit",
            "badges",
            "calendar",
            "calls",
            "certificates",
            "check-in",
            "closed-days",
            "coach",
            "cohorts",
            "company",
            "contacts",
            "course",
            "deals",
            "decision",
            "disclosures",
            "easy",
            "editions",
            "en",
            "feed",
            "flow",
            "flows",
            "home",
            "hours",
            "ideas",
            "imports",
            "interview",
            "interviews",
            "invitations",
            "lessons",
            "load",
            "look",
            "manage",
            "match",
            "matches",
            "materials",
            "meetings",
            "members",
            "messages",
            "new",
            "no-thanks",
            "outside",
            "part",
            "pass",
            "privacy",
            "programmes",
            "promote",
            "records",
            "prospects",
            "read",
            "requests",
            "retention",
            "routes",
            "self-assessment",
            "sheet",
            "signin",
            "signout",
            "substitute",
            "surveys",
            "tasks",
            "texts",
            "tillganglighet",
            "verify",
            "visits",
            "voices");

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
