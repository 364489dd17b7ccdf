package se.framsteg.course.editions;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Edition;
import se.framsteg.course.Field;
import se.framsteg.course.FieldType;
import se.framsteg.course.Rule;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;

/** A worksheet that holds together: what it names is there, and what is drawn of its answers finds them. */
final class WorksheetCheck {
    private static final int MOST_MINUTES = 45;
    private static final int MOST_FIELDS = 100;
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int MOST_ROWS = 200;
    private static final String ID = "[a-z0-9][a-z0-9-]{0,59}";

    /** Of an answer to choose; one that is a kind of another is called by both, with a dot between. */
    private static final String OPTION = ID + "(\\." + ID + "){0,2}";

    private static final Set<String> LISTS = Set.of("topics", "people", "kpis", "units");

    /** What stands at the same place in addresses. */
    private static final Set<String> TAKEN = Set.of("completion", "certificates");

    /** Of rows that are filled with topics usual in a trade. */
    private static final List<String> OF_TOPICS = List.of("direction", "much", "likely", "cost", "motive");

    private final String file;
    private final Worksheet worksheet;
    private final Map<String, Worksheet> all;
    private final Set<String> unread;
    private final Findings findings;

    /**
     * @param all of the edition, by name
     * @param unread names of those that could not be read, of which nothing is said here
     */
    WorksheetCheck(Worksheet worksheet, Map<String, Worksheet> all, Set<String> unread, Findings findings) {
        this.file = EditionReader.worksheetFile(worksheet.week(), worksheet.name());
        this.worksheet = worksheet;
        this.all = all;
        this.unread = unread;
        this.findings = findings;
    }

    /** @param known an edition of ours, by which the house draws and other modules keep theirs */
    void check(Edition known) {
        if (!worksheet.name().matches(ID) || TAKEN.contains(worksheet.name())) {
            say("sheet.name", worksheet.name());
        }
        if (worksheet.minutes() < 1 || worksheet.must() && worksheet.minutes() > MOST_MINUTES) {
            say("sheet.minutes", MOST_MINUTES);
        }
        size();
        fields(worksheet.fields());
        var ids = new HashSet<String>();
        for (Table table : worksheet.tables()) {
            if (!table.id().matches(ID) || !ids.add(table.id())) {
                say("sheet.id", table.id());
            }
            fields(table.fields());
            table(table);
        }
        worksheet.rules().forEach(this::rule);
        kept(known);
        worksheet.views().forEach(view -> view(view, known));
    }

    private void size() {
        long count = worksheet.fields().size()
                + worksheet.tables().stream()
                        .mapToLong(table -> table.fields().size())
                        .sum();
        if (worksheet.isDeclared() && count == 0 || count > MOST_FIELDS) {
            say("sheet.size", MOST_FIELDS);
        }
    }

    private void table(Table table) {
        if (table.most() > MOST_ROWS) {
            say("sheet.most-rows", table.id(), MOST_ROWS);
        }
        if ("topics".equals(table.title().suggest())) {
            OF_TOPICS.stream()
                    .filter(id -> table.field(id).isEmpty())
                    .forEach(id -> say("sheet.topics", table.id(), id));
        }
    }

    private void kept(Edition known) {
        String keeper = known.worksheet(worksheet.name()).map(Worksheet::keptBy).orElse(null);
        if (!String.valueOf(keeper).equals(String.valueOf(worksheet.keptBy()))) {
            say(keeper == null ? "sheet.kept" : "sheet.kept-by", worksheet.name(), String.valueOf(keeper));
        }
        if (!worksheet.isDeclared()
                && !(worksheet.fields().isEmpty() && worksheet.tables().isEmpty())) {
            say("sheet.declares");
        }
    }

    private void fields(List<Field> fields) {
        var ids = new HashSet<String>();
        for (Field field : fields) {
            if (!field.id().matches(ID) || !ids.add(field.id())) {
                say("sheet.id", field.id());
            }
            boolean chooses = field.type() == FieldType.CHOICE || field.type() == FieldType.CHOICES;
            if (chooses == field.options().isEmpty()
                    || field.options().keySet().stream().anyMatch(option -> !option.matches(OPTION))) {
                say("sheet.options", field.id());
            }
            if (field.suggest() != null && !LISTS.contains(field.suggest())) {
                say(
                        "sheet.list",
                        field.suggest(),
                        String.join(", ", LISTS.stream().sorted().toList()));
            }
            rows(field);
            bounds(field);
            field.onlyWhen().forEach((other, values) -> value(fields, other, values));
            String otherwise = field.otherwise();
            if (otherwise != null && fields.stream().noneMatch(each -> each.id().equals(otherwise))) {
                say("sheet.no-field", otherwise);
            }
        }
    }

    private void rows(Field field) {
        boolean rows = field.type() == FieldType.ROW || field.type() == FieldType.ROWS;
        String of = field.of();
        boolean names = of != null && of.matches(ID + "/" + ID);
        if (rows != (of != null)
                || of != null && !(names && isThere(field.source().orElseThrow()))) {
            say("sheet.rows", field.id());
        }
    }

    private boolean isThere(Field.Source source) {
        Worksheet other = all.get(source.worksheet());
        return unread.contains(source.worksheet())
                || other != null && other.table(source.table()).isPresent();
    }

    private void bounds(Field field) {
        BigDecimal least = field.least();
        BigDecimal most = field.most();
        boolean counts = field.type() == FieldType.TEXT || field.type().isSeveral();
        if (!isPlain(least) || !isPlain(most)) {
            say("sheet.bounds-large", field.id());
            return;
        }
        boolean sound = least == null || most == null || least.compareTo(most) <= 0;
        if (counts) {
            sound = sound && isCount(least) && isCount(most);
        }
        if (!sound || field.within() != null && (field.within() < 0 || field.within() > LONGEST_TEXT)) {
            say("sheet.bounds", field.id());
        }
    }

    /** Of a size that somebody may be told. */
    private static boolean isPlain(@Nullable BigDecimal number) {
        return number == null
                || Math.abs(number.scale()) <= MOST_DECIMALS && number.abs().compareTo(LARGEST) <= 0;
    }

    private static boolean isCount(@Nullable BigDecimal number) {
        return number == null
                || number.stripTrailingZeros().scale() <= 0
                        && number.signum() >= 0
                        && number.compareTo(BigDecimal.valueOf(LONGEST_TEXT)) <= 0;
    }

    private void rule(Rule rule) {
        Table table = worksheet.table(rule.table()).orElse(null);
        if (table == null) {
            say("sheet.no-table", rule.table());
            return;
        }
        boolean chosen = rule.kind() == Rule.Kind.CHOSEN;
        if (chosen && !isChosenSoundly(rule)) {
            say("sheet.threshold", rule.table());
        }
        boolean balance = rule.kind() == Rule.Kind.BALANCE;
        boolean needsField = balance
                || rule.kind() == Rule.Kind.EACH
                || rule.kind() == Rule.Kind.VARIETY
                || rule.kind() == Rule.Kind.AFTER;
        if (needsField && rule.field() == null
                || rule.kind() == Rule.Kind.AFTER && rule.than() == null
                || balance && (rule.where().isEmpty() || rule.most() == null)) {
            say("sheet.rule", rule.table());
        }
        if (rule.unless() != null && worksheet.field(rule.unless()).isEmpty()) {
            say("sheet.no-field", rule.unless());
        }
        rule.where().forEach((field, values) -> value(table.fields(), field, values));
        Stream.of(rule.field(), rule.than())
                .flatMap(Stream::ofNullable)
                .filter(named -> table.field(named).isEmpty())
                .forEach(named -> say("sheet.no-field", named));
    }

    private static boolean isChosenSoundly(Rule rule) {
        try {
            return isPlain(rule.threshold()) && rule.threshold().signum() > 0;
        } catch (IllegalStateException none) {
            return false;
        }
    }

    private void value(List<Field> fields, String id, List<String> values) {
        boolean known = fields.stream()
                .filter(field -> field.id().equals(id))
                .anyMatch(field -> field.options().keySet().containsAll(values)
                        || field.type() == FieldType.YES_NO
                                && List.of("yes", "no").containsAll(values));
        if (!known) {
            say("sheet.never", id, String.join(", ", values));
        }
    }

    /** A picture is drawn of the fields that ours has. */
    private void view(String view, Edition known) {
        Worksheet drawn = known.worksheets()
                .filter(each -> each.views().contains(view))
                .findFirst()
                .orElse(null);
        if (drawn == null) {
            say("sheet.no-view", view);
            return;
        }
        for (Table table : drawn.tables()) {
            table.fields().stream()
                    .filter(field -> worksheet
                            .table(table.id())
                            .flatMap(own -> own.field(field.id()))
                            .filter(own -> own.type() == field.type())
                            .isEmpty())
                    .forEach(field -> say("sheet.view", view, table.id() + ", " + field.id()));
        }
        if (drawn.rules().stream().anyMatch(rule -> rule.kind() == Rule.Kind.CHOSEN)
                && worksheet.rules().stream().noneMatch(rule -> rule.kind() == Rule.Kind.CHOSEN)) {
            say("sheet.view-chosen", view);
        }
    }

    private void say(String fault, Object... with) {
        findings.add(file, 0, fault, with);
    }
}
