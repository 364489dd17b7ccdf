package se.framsteg.course.work.web;

import static se.framsteg.shell.Say.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.framsteg.course.Field;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.Work;
import se.framsteg.course.work.Works;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Members;
import se.framsteg.shell.parts.Choice;

/** What a worksheet's fields offer to choose from, beyond what the worksheet itself declares: only what it needs is asked for. */
@Component
public class Suggestions {
    private static final String PEOPLE = "people";

    private final Works works;
    private final Members members;
    private final Organisations organisations;

    Suggestions(Works works, Members members, Organisations organisations) {
        this.works = works;
        this.members = members;
        this.organisations = organisations;
    }

    /**
     * @param lists by name: words to choose or write over
     * @param rows by {@code worksheet/table}: the rows there are
     */
    public record Offered(Map<String, List<String>> lists, Map<String, List<Choice>> rows) {}

    Offered of(WorkDesk desk, Worksheet worksheet, Work work) {
        return of(desk, worksheet, work, fields(worksheet));
    }

    /** The same for some of the worksheet's fields, to somebody who need not know who else works there. */
    public Offered some(WorkDesk desk, Worksheet worksheet, Work work, List<Field> fields) {
        return of(
                desk,
                worksheet,
                work,
                fields.stream().filter(field -> !listOf(field).equals(java.util.Optional.of(PEOPLE))));
    }

    private Offered of(WorkDesk desk, Worksheet worksheet, Work work, Stream<Field> fields) {
        var lists = new LinkedHashMap<String, List<String>>();
        var rows = new HashMap<String, List<Choice>>();
        fields.forEach(field -> {
            listOf(field).ifPresent(list -> lists.computeIfAbsent(list, name -> list(desk, name)));
            field.source()
                    .ifPresent(source ->
                            rows.computeIfAbsent(String.valueOf(field.of()), _ -> rows(desk, source, worksheet, work)));
        });
        return new Offered(lists, rows);
    }

    private static Stream<Field> fields(Worksheet worksheet) {
        return Stream.concat(
                worksheet.fields().stream(), worksheet.tables().stream().flatMap(table -> table.fields().stream()));
    }

    /** The name of the list that a field takes its words from. */
    public static java.util.Optional<String> listOf(Field field) {
        return switch (field.type()) {
            case PERSON -> java.util.Optional.of(PEOPLE);
            case MUNICIPALITY -> java.util.Optional.of("municipalities");
            case COUNTRY -> java.util.Optional.of("countries");
            default -> java.util.Optional.ofNullable(field.suggest());
        };
    }

    private List<String> list(WorkDesk desk, String name) {
        return switch (name) {
            case PEOPLE ->
                members.people(desk.by()).stream().map(CompanyPerson::name).toList();
            case "municipalities" -> List.copyOf(organisations.municipalities().values());
            case "countries" ->
                Stream.of(Locale.getISOCountries())
                        .map(code -> Locale.of("", code).getDisplayCountry(lang().locale()))
                        .sorted()
                        .toList();
            default -> desk.edition().suggested().words(name, lang());
        };
    }

    private List<Choice> rows(WorkDesk desk, Field.Source source, Worksheet worksheet, Work work) {
        if (source.worksheet().equals(worksheet.name())) {
            return choices(worksheet, source.table(), work.answers());
        }
        return desk.edition()
                .worksheet(source.worksheet())
                .map(other -> choices(
                        other,
                        source.table(),
                        works.find(desk.by(), desk.round(), other).answers()))
                .orElseGet(List::of);
    }

    private static List<Choice> choices(Worksheet worksheet, String table, Answers answers) {
        var choices = new ArrayList<Choice>();
        Table of = worksheet.table(table).orElseThrow();
        Function<Answers.Row, String> title = row -> row.typed(of.title().id());
        answers.rows(table).stream()
                .filter(row -> !title.apply(row).isEmpty())
                .forEach(row -> choices.add(new Choice(row.id().toString(), title.apply(row))));
        return choices;
    }
}
