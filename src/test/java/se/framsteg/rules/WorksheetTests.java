package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.framsteg.course.Edition;
import se.framsteg.course.Editions;
import se.framsteg.course.Field;
import se.framsteg.course.FieldType;
import se.framsteg.course.Rule;
import se.framsteg.course.Suggested;
import se.framsteg.course.Table;
import se.framsteg.course.Week;
import se.framsteg.course.Worksheet;
import se.framsteg.shell.Lang;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The worksheets of the newest edition, for whoever writes them: whole, leading where they say, and not too long. */
class WorksheetTests {
    /** Three hours a week, the meeting too. */
    private static final int MOST_MINUTES = 180;

    private static final int MOST_OF_ONE = 45;
    private static final Set<String> LISTS = Set.of("topics", "people", "kpis", "units");
    private static final Set<String> VIEWS = Set.of("influence-grid", "materiality-grid", "targets", "claims");

    private final Edition edition = new Editions().newest();

    @Test
    void no_week_takes_more_than_three_hours() {
        assertThat(edition.weeks())
                .allSatisfy(week -> assertThat(week.mustMinutes())
                        .as("week " + week.number())
                        .isLessThanOrEqualTo(MOST_MINUTES));
        Week first = edition.weeks().getFirst();
        assertThat(first.mustMinutes())
                .as("the meeting, three lessons and two worksheets")
                .isEqualTo(first.sessionMinutes() + 30 + 30 + 40);
        assertThat(edition.worksheets().filter(Worksheet::must))
                .allMatch(worksheet -> worksheet.minutes() <= MOST_OF_ONE);
    }

    @Test
    void every_worksheet_holds_together() {
        assertThat(edition.worksheets()).hasSizeGreaterThan(8);
        edition.worksheets()
                .forEach(worksheet ->
                        assertThat(faults(worksheet)).as(worksheet.name()).isEmpty());
    }

    @Test
    void every_text_stands_in_both_languages_and_keeps_to_the_words() throws IOException {
        Words words = Words.read();
        try (Stream<Path> all = Files.walk(Path.of("content", "course"))) {
            List<Path> files = all.filter(path ->
                            path.getFileName().toString().startsWith("worksheet-") || path.endsWith("suggestions.yaml"))
                    .toList();
            assertThat(files).hasSizeGreaterThan(8);
            for (Path file : files) {
                JsonNode written = new YAMLMapper().readTree(file.toFile());
                for (Lang lang : Lang.values()) {
                    List<String> texts = written.findValuesAsString(lang.code());
                    assertThat(texts)
                            .hasSameSizeAs(
                                    written.findValuesAsString(lang.other().code()));
                    assertThat(texts).as(file.toString()).isNotEmpty().allMatch(text -> !text.isBlank());
                    assertThat(words.faults(lang, String.join("\n", texts)))
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void every_trade_has_ten_topics() {
        var suggested = new Suggested();
        for (String section : "ABCDEFGHIJKLMNOPQRSTUX".split("")) {
            assertThat(suggested.topics(edition, section)).hasSize(10).doesNotContainNull();
        }
    }

    @Test
    void every_fault_is_seen() {
        Worksheet map = edition.worksheet("stakeholder-map").orElseThrow();
        Table table = map.tables().getFirst();
        Rule rule = map.rules().getFirst();
        Field owner = table.field("owner").orElseThrow();
        assertThat(faults(with(
                        map, new Rule(rule.kind(), "nobody", rule.where(), null, null, 1, null, null, rule.text()))))
                .isNotEmpty();
        assertThat(faults(with(
                        map,
                        new Rule(
                                rule.kind(),
                                table.id(),
                                java.util.Map.of("source", List.of("heard")),
                                null,
                                null,
                                1,
                                null,
                                null,
                                rule.text()))))
                .isNotEmpty();
        var twice = new ArrayList<>(table.fields());
        twice.add(owner);
        var doubled = new Table(table.id(), table.name(), table.row(), table.least(), table.most(), twice);
        assertThat(faults(new Worksheet(
                        map.name(),
                        1,
                        map.title(),
                        map.about(),
                        10,
                        true,
                        List.of(),
                        List.of(doubled),
                        List.of(),
                        List.of("pie"),
                        null)))
                .hasSize(2);
    }

    private static Worksheet with(Worksheet map, Rule rule) {
        return new Worksheet(
                map.name(),
                1,
                map.title(),
                map.about(),
                10,
                true,
                map.fields(),
                map.tables(),
                List.of(rule),
                List.of(),
                null);
    }

    private List<String> faults(Worksheet worksheet) {
        var faults = new ArrayList<String>();
        fields(worksheet.fields(), faults);
        for (Table table : worksheet.tables()) {
            fields(table.fields(), faults);
        }
        worksheet.rules().forEach(rule -> rule(worksheet, rule, faults));
        if (!worksheet.isDeclared()
                && !(worksheet.fields().isEmpty() && worksheet.tables().isEmpty())) {
            faults.add("declares what %s keeps".formatted(worksheet.keptBy()));
        }
        if (worksheet.keptBy() != null && !Staircase.isModule(worksheet.keptBy())) {
            faults.add("no module " + worksheet.keptBy());
        }
        worksheet.views().stream().filter(view -> !VIEWS.contains(view)).forEach(view -> faults.add("no view " + view));
        return faults;
    }

    private void fields(List<Field> fields, List<String> faults) {
        var ids = new HashSet<String>();
        for (Field field : fields) {
            if (!ids.add(field.id()) || !field.id().matches("[a-z0-9-]+")) {
                faults.add("id " + field.id());
            }
            boolean chooses = field.type() == FieldType.CHOICE || field.type() == FieldType.CHOICES;
            if (chooses == field.options().isEmpty()) {
                faults.add("options of " + field.id());
            }
            if (field.suggest() != null && !LISTS.contains(field.suggest())) {
                faults.add("list " + field.suggest());
            }
            boolean rows = field.type() == FieldType.ROW || field.type() == FieldType.ROWS;
            if (rows != field.source().flatMap(this::table).isPresent()) {
                faults.add("rows of " + field.id());
            }
            field.onlyWhen().forEach((other, values) -> value(fields, other, values, faults));
            String otherwise = field.otherwise();
            if (otherwise != null && fields.stream().noneMatch(each -> each.id().equals(otherwise))) {
                faults.add("otherwise " + otherwise);
            }
        }
    }

    private java.util.Optional<Table> table(Field.Source source) {
        return edition.worksheet(source.worksheet()).flatMap(worksheet -> worksheet.table(source.table()));
    }

    private static void rule(Worksheet worksheet, Rule rule, List<String> faults) {
        var table = worksheet.table(rule.table());
        if (table.isEmpty()) {
            faults.add("table " + rule.table());
            return;
        }
        if (rule.kind() == Rule.Kind.CHOSEN && rule.threshold().signum() <= 0) {
            faults.add("threshold of " + rule.table());
        }
        rule.where().forEach((field, values) -> value(table.get().fields(), field, values, faults));
        for (String named : new String[] {rule.field(), rule.than()}) {
            if (named != null && table.get().field(named).isEmpty()) {
                faults.add("field " + named);
            }
        }
    }

    private static void value(List<Field> fields, String id, List<String> values, List<String> faults) {
        boolean known = fields.stream()
                .filter(field -> field.id().equals(id))
                .anyMatch(field -> field.options().keySet().containsAll(values)
                        || field.type() == FieldType.YES_NO
                                && List.of("yes", "no").containsAll(values));
        if (!known) {
            faults.add("%s is never %s".formatted(id, values));
        }
    }
}
