package se.framsteg.flows.matching;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How near two materials are, nearest first. Each is also a shelf on which flows are looked up. */
public enum Tier {
    MATERIAL(1.0, What::leaf, "leaf"),
    CODE(0.9, What::code, "code"),
    KIND(0.7, What::kind, "kind"),
    GROUP(0.6, What::group, "code_group"),
    FAMILY(0.4, What::family, "family"),
    CHAPTER(0.3, What::chapter, "chapter");

    private static final Tier[] NEAREST_FIRST = values();

    private final double worth;
    private final Function<What, @Nullable String> key;
    private final String column;

    Tier(double worth, Function<What, @Nullable String> key, String column) {
        this.worth = worth;
        this.key = key;
        this.column = column;
    }

    /** The nearest that two have in common; null for materials that have nothing to do with each other. */
    static @Nullable Tier between(What a, What b) {
        for (Tier tier : NEAREST_FIRST) {
            String key = tier.key(a);
            if (key != null && Objects.equals(key, tier.key(b))) {
                return tier;
            }
        }
        return null;
    }

    double worth() {
        return worth;
    }

    @Nullable
    String key(What what) {
        return key.apply(what);
    }

    /** What the column is called that holds the key, in {@code flows.open_flow}. */
    String column() {
        return column;
    }
}
