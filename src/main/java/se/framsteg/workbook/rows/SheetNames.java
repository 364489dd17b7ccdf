package se.framsteg.workbook.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.workbook.rows.Reading.Part;

/** What the sheets are called; case, blanks and diacritics never matter. */
final class SheetNames {
    private static final Map<Part, List<String>> NAMES = Map.of(
            Part.PROGRAMME, List.of("Program", "Programmet", "Om programmet", "Programuppgifter"),
            Part.PROMOTERS, List.of("Främjare", "Företagsfrämjare", "Främjarna"),
            Part.COMPANIES, List.of("Företag", "Företagen", "Deltagare", "Deltagande företag", "Bolag"),
            Part.ANSWERS, List.of("Enkät", "Enkäten", "Enkäter", "Enkätsvar", "Svar"),
            Part.ACTIONS, List.of("Handlingsplaner", "Handlingsplan", "Åtgärder", "Planer"),
            Part.IDEAS, List.of("Idéer", "Idé", "Idéerna"),
            Part.VOICES, List.of("Röster", "Röst", "Intervjuer", "Rösterna"));

    private static final int LONGEST = 100;
    private static final Map<String, Part> PARTS = new HashMap<>();

    static {
        NAMES.forEach((part, names) -> names.forEach(name -> PARTS.put(Wording.folded(name), part)));
    }

    private SheetNames() {}

    static String of(Part part) {
        return Objects.requireNonNull(NAMES.get(part)).getFirst();
    }

    static @Nullable Part part(String sheet) {
        return sheet.length() > LONGEST ? null : PARTS.get(Wording.folded(sheet));
    }
}
