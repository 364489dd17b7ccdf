package se.framsteg.workbook.rows;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Knows the four-digit code of a municipality by its plain name ("Vetlanda") or by the code itself ("0685"). */
@FunctionalInterface
public interface Municipalities {
    Optional<String> code(String nameOrCode);

    /**
     * Names are found without regard to case, blanks and hyphens, and without diacritics where that leaves one
     * municipality only: Malmo is Malmö, but Habo is never Håbo.
     */
    static Municipalities of(Map<String, String> nameByCode) {
        var codes = new HashMap<String, String>();
        var ambiguous = new HashSet<String>();
        nameByCode.forEach((code, name) -> {
            var other = codes.putIfAbsent(Wording.folded(name), code);
            if (other != null && !other.equals(code)) ambiguous.add(Wording.folded(name));
        });
        codes.keySet().removeAll(ambiguous);
        nameByCode.forEach((code, name) -> {
            codes.put(name.toLowerCase(Locale.ROOT), code);
            codes.put(code, code);
        });
        return written -> {
            var exact = codes.get(written.strip().toLowerCase(Locale.ROOT));
            return Optional.ofNullable(exact != null ? exact : codes.get(Wording.folded(written)));
        };
    }
}
