package se.framsteg.programmes;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import se.framsteg.programmes.Sector.Scheme;

/** For whom a cohort is, in the words of the page's language. */
public final class CriteriaWords {
    private CriteriaWords() {}

    /**
     * A sentence for each criterion, the usual ones too.
     *
     * @param municipalities their names by code
     */
    public static List<String> of(Criteria criteria, Map<String, String> municipalities) {
        var words = new ArrayList<String>();
        words.add(
                criteria.municipalities().isEmpty()
                        ? say("programmes.criteria.county")
                        : say(
                                "programmes.criteria.municipalities",
                                list(criteria.municipalities().stream()
                                        .map(code -> municipalities.getOrDefault(code, code))
                                        .toList())));
        words.add(say(criteria.onlySmes() ? "programmes.criteria.smes" : "programmes.criteria.all-sizes"));
        String sectors =
                list(criteria.sectors().stream().map(CriteriaWords::inside).toList());
        switch (criteria.sectorRule()) {
            case ANY -> words.add(say("programmes.criteria.all-sectors"));
            case ONLY -> words.add(say("programmes.criteria.only", sectors));
            case EXCEPT -> words.add(say("programmes.criteria.except", sectors));
        }
        if (!criteria.earlierParticipants()) {
            words.add(say("programmes.criteria.new-ones"));
        }
        return words;
    }

    /** The sections one may choose among, by the edition in use. */
    public static List<Sector> sections() {
        return IntStream.range(0, Scheme.SNI2025.sections())
                .mapToObj(i -> new Sector(Scheme.SNI2025, String.valueOf((char) ('A' + i))))
                .toList();
    }

    /** A section's name; what lies inside one, or is of another edition, by its code. */
    public static String name(Sector sector) {
        return sector.scheme() == Scheme.SNI2025 && sector.code().length() == 1
                ? say("programmes.section." + sector.code().toLowerCase(Locale.ROOT))
                : sector.code();
    }

    /** A section's name as it stands inside a sentence. */
    private static String inside(Sector sector) {
        String name = name(sector);
        return name.equals(sector.code())
                ? name
                : name.substring(0, 1).toLowerCase(lang().locale()) + name.substring(1);
    }

    private static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : say("programmes.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
