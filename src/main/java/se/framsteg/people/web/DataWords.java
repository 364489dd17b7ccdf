package se.framsteg.people.web;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.OrganisationNames;
import se.framsteg.shell.Say;
import se.framsteg.shell.Texts;

/** Says what is kept of a person: columns by name, ids of regions and companies as what they are called, codes as words. */
@Component
class DataWords {
    /** So many rows of a kind on the page; the file has them all. */
    static final int MOST = 25;

    /** What only a program reads, such as the name of a field or a whole form as it stood; it is in the file. */
    static final Set<String> IN_FILE_ONLY = Set.of(
            "field",
            "in_table",
            "version",
            "number",
            "turn",
            "typed",
            "levels",
            "looking_back",
            "stood",
            "worksheet",
            "content",
            "work_id",
            "action_id",
            "match_id",
            "flow_id",
            "idea_id",
            "meeting_id",
            "version_id",
            "promoter_id",
            "edition",
            "material_code");

    private final RegionDirectory regions;
    private final OrganisationNames organisations;

    DataWords(RegionDirectory regions, OrganisationNames organisations) {
        this.regions = regions;
        this.organisations = organisations;
    }

    List<DataPage.Kind> of(Map<String, List<Map<String, @Nullable Object>>> all) {
        Map<UUID, String> names = new HashMap<>(organisations.in(all.values()));
        regions.inOrder().forEach(region -> names.put(region.id().value(), region.name(Say.lang())));
        return all.entrySet().stream()
                .filter(kind -> !kind.getValue().isEmpty())
                .map(kind -> kind(kind.getKey(), kind.getValue(), names))
                .toList();
    }

    /** Where all is of one region, that is not said of each. */
    private static DataPage.Kind kind(String key, List<Map<String, @Nullable Object>> rows, Map<UUID, String> names) {
        boolean isOfOne = rows.size() > 1
                && rows.stream().map(row -> row.get("region_id")).distinct().count() == 1;
        return new DataPage.Kind(
                key,
                rows.stream().limit(MOST).map(row -> row(row, isOfOne, names)).toList(),
                Math.max(0, rows.size() - MOST),
                isOfOne ? value(rows.getFirst().get("region_id"), names).orElse("") : "");
    }

    private static DataPage.Row row(Map<String, @Nullable Object> row, boolean isOfOne, Map<UUID, String> names) {
        return new DataPage.Row(row.entrySet().stream()
                .filter(cell -> !IN_FILE_ONLY.contains(cell.getKey()))
                .filter(cell -> !isOfOne || !cell.getKey().equals("region_id"))
                .flatMap(cell ->
                        value(cell.getValue(), names).map(value -> new DataPage.Fact(cell.getKey(), value)).stream())
                .toList());
    }

    private static Optional<String> value(@Nullable Object value, Map<UUID, String> names) {
        return switch (value) {
            case null -> Optional.empty();
            case UUID id -> Optional.ofNullable(names.get(id));
            case Timestamp at -> Optional.of(Say.moment(at.toInstant()));
            case Date day -> Optional.of(Say.date(day.toLocalDate()));
            case Boolean is -> Optional.of(Say.say(is ? "people.kept.yes" : "people.kept.no"));
            case BigDecimal number -> Optional.of(Say.number(number));
            case Number number -> Optional.of(number.toString());
            default -> Optional.of(word(value.toString())).filter(word -> !word.isBlank());
        };
    }

    private static String word(String text) {
        String key = "people.kept.code." + text.toLowerCase(Locale.ROOT).replace('_', '-');
        return Texts.has(Say.lang(), key) ? Say.say(key) : text;
    }
}
