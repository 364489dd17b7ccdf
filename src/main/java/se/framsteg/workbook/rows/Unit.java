package se.framsteg.workbook.rows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a number may be followed by. */
enum Unit {
    PIECES(
            1,
            "st stk styck stycken pers person personer anstalld anstallda medarbetare heltid heltider heltidsanstallda"
                    + " heltidstjanster arsanstallda arsarbetskrafter arsarbetare arsverken fte foretag bolag plan planer"
                    + " handlingsplaner ide ideer vecka veckor framjare poang p"),
    PER_CENT(1, "procent proc pct"),
    KRONOR(1, "kr kronor krona sek svenskakronor"),
    THOUSANDS(1_000, "tkr ksek tsek kkr tusen tusenkr tusenkronor tusensek tkronor k t"),
    MILLIONS(
            1_000_000,
            "mkr mnkr msek mnsek mn milj miljkr miljkronor miljon miljonkr miljonkronor miljoner miljonerkr"
                    + " miljonerkronor miljonersek m"),
    BILLIONS(1_000_000_000, "mdkr mdr mdsek miljard miljarder miljarderkr miljarderkronor");

    private static final Map<String, Unit> BY_WORD = new HashMap<>();

    static {
        for (var unit : values()) for (var word : unit.words.split(" ")) BY_WORD.put(word, unit);
    }

    final BigDecimal kronor;
    private final String words;

    Unit(long kronor, String words) {
        this.kronor = BigDecimal.valueOf(kronor);
        this.words = words;
    }

    boolean isMoney() {
        return this != PIECES && this != PER_CENT;
    }

    /** The unit written after a number, such as "st", "%", ":-" or "mnkr"; nothing when there is no such unit. */
    static @Nullable Unit of(String written) {
        if (written.contains("%")) return PER_CENT;
        var folded = Wording.folded(written);
        return folded.isEmpty() ? KRONOR : BY_WORD.get(folded);
    }
}
