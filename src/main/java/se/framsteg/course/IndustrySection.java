package se.framsteg.course;

import java.util.NavigableMap;
import java.util.TreeMap;

/** The section, A to U, of the Swedish industry classification SNI 2007 that a code belongs to by its first two digits. */
public final class IndustrySection {
    /** The first division of each section. */
    private static final NavigableMap<Integer, String> FIRST = new TreeMap<>();

    static {
        String[] firsts = {
            "1A", "5B", "10C", "35D", "36E", "41F", "45G", "49H", "55I", "58J", "64K", "68L", "69M", "77N", "84O",
            "85P", "86Q", "90R", "94S", "97T", "99U"
        };
        for (String first : firsts) {
            int end = first.length() - 1;
            FIRST.put(Integer.valueOf(first.substring(0, end)), first.substring(end));
        }
    }

    private IndustrySection() {}

    /** @param code such as {@code 25.620}; what is no code has an empty section */
    public static String of(String code) {
        var section = code.matches("\\d\\d.*") ? FIRST.floorEntry(Integer.valueOf(code.substring(0, 2))) : null;
        return section == null ? "" : section.getValue();
    }
}
