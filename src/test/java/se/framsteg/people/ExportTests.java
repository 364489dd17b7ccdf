package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.people.web.OwnDataColumns;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Texts;

/** A person gets all that is kept of them: every personal column is in an export, every export is said in words. */
@HouseTest
class ExportTests {
    /** Personal columns that no export gives, each with the reason. */
    private static final Map<String, String> NOT_GIVEN = Map.ofEntries(
            Map.entry("people.kept_name.name", "of whoever is erased already"),
            Map.entry("people.sign_in.address", "links and codes on their way, the same as the person's address"),
            Map.entry("people.unsent_form.content", "given back on a page of its own, for a day"),
            Map.entry("shell.outgoing_mail.recipient_name", "the person's own name"),
            Map.entry("shell.outgoing_mail.recipient_address", "the person's own address"),
            Map.entry("shell.outgoing_mail.content", "lies in the person's own mailbox"),
            Map.entry(
                    "aid.signed_form.content",
                    "the company's signed paper, on its own page; that it was signed is given"),
            Map.entry("network.contact.name_key", "the name once more, as it is looked for"),
            Map.entry("plan.action.stuck", "in the person's own words among what they have changed"),
            Map.entry(
                    "plan.action_change.before",
                    "what somebody wrote before; their own words are given as what came after"),
            Map.entry(
                    "voices.picture.content",
                    "on the page of the interview, whose link they have; that it is there, and what it shows, is given"),
            Map.entry("plan.version.document", "a company's decision; that it names the person is given"));

    private static final Pattern SQL = Pattern.compile("\"\"\"(.*?)\"\"\"|\"(select .*?)\"", Pattern.DOTALL);

    @Autowired
    List<PersonalData> kept;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void every_personal_column_is_given_or_has_a_reason() throws IOException {
        var missing = new TreeSet<String>();
        for (PersonalData each : kept) {
            String body = exportOf(each);
            each.columns().stream()
                    .filter(column ->
                            !body.matches("(?s).*\\b" + column.substring(column.lastIndexOf('.') + 1) + "\\b.*"))
                    .forEach(missing::add);
        }
        missing.removeAll(NOT_GIVEN.keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void every_kind_is_said_in_both_languages() {
        Person nobody = new Person(UUID.randomUUID(), "Anna Berg", "anna@nowhere.example", "sv");
        var kinds = new ArrayList<String>();
        transactions.executeWithoutResult(
                _ -> kept.forEach(each -> kinds.addAll(each.export(nobody).keySet())));
        assertThat(kinds).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(kinds).allSatisfy(kind -> assertSaid("people.kept.kind." + kind.replace('.', '-')));
    }

    @Test
    void what_stays_is_what_is_given_and_says_why() {
        Person nobody = new Person(UUID.randomUUID(), "Anna Berg", "anna@nowhere.example", "sv");
        transactions.executeWithoutResult(_ -> kept.forEach(each -> {
            assertThat(each.export(nobody).keySet()).containsAll(each.stays().keySet());
            each.stays().values().forEach(ExportTests::assertSaid);
        }));
        assertThat(kept).anyMatch(each -> !each.stays().isEmpty());
    }

    @Test
    void every_column_is_said_in_both_languages_or_left_to_the_file() throws IOException {
        var columns = new TreeSet<String>();
        for (PersonalData each : kept) {
            columns.addAll(selected(exportOf(each)));
        }
        assertThat(columns).hasSizeGreaterThan(90).contains("asker_name", "levels", "tonnes", "sent_at", "topic");
        columns.removeAll(OwnDataColumns.inFileOnly());
        columns.remove("phone_sealed"); // is opened, as phone
        assertThat(columns).allSatisfy(column -> assertSaid("people.kept.column." + column.replace('_', '-')));
    }

    @Test
    void who_is_known_by_an_address_alone_is_found_by_it_and_not_forgotten_in_passing()
            throws ReflectiveOperationException {
        var silent = new TreeSet<String>();
        for (PersonalData each : kept) {
            boolean byAddress = each.columns().stream()
                    .anyMatch(column -> column.endsWith("address") && !column.matches("(people|shell)\\..*"));
            Class<?> type = AopUtils.getTargetClass(each);
            if (byAddress
                    && (type.getMethod("namesAt", String.class).getDeclaringClass() == PersonalData.class
                            || type.getMethod("forget", Person.class).getDeclaringClass() == PersonalData.class)) {
                silent.add(type.getSimpleName());
            }
        }
        assertThat(silent).isEmpty();
    }

    private static void assertSaid(String key) {
        assertThat(Texts.has(Lang.SV, key) && Texts.has(Lang.EN, key)).as(key).isTrue();
    }

    private static String exportOf(PersonalData each) throws IOException {
        Path file =
                Path.of("src/main/java", AopUtils.getTargetClass(each).getName().replace('.', '/') + ".java");
        String source = Files.readString(file);
        int begin = source.indexOf(" export(Person person)");
        return source.substring(begin, source.indexOf("\n    }\n", begin))
                + (file.endsWith("PeopleData.java")
                        ? Files.readString(Path.of("src/main/java/se/framsteg/shell/mail/Outbox.java"))
                                .replaceAll(
                                        "(?s).* to\\(String address\\) \\{(.*?)\n    }\n.*",
                                        "$1 \"\"\"select topic from x\"\"\"")
                        : "");
    }

    /** What each query gives its columns as. */
    private static Set<String> selected(String body) {
        var names = new TreeSet<String>();
        for (Matcher sql = SQL.matcher(body); sql.find(); ) {
            String text = sql.group(1) == null ? sql.group(2) : sql.group(1);
            if (text.strip().startsWith("select ") && !text.contains("set_config")) {
                names.addAll(columnsOf(text.strip().substring("select ".length())));
            }
        }
        return names;
    }

    private static List<String> columnsOf(String sql) {
        var columns = new ArrayList<String>();
        int depth = 0;
        var current = new StringBuilder();
        for (String word : sql.replaceAll("([(),])", " $1 ").strip().split("\\s+")) {
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            boolean ends = depth == 0 && (word.equals(",") || word.equals("from"));
            if (ends) {
                columns.add(current.toString().strip().replaceAll("(?s).*[ .]", ""));
                current.setLength(0);
            } else {
                current.append(word).append(' ');
            }
            if (ends && word.equals("from")) {
                break;
            }
        }
        return columns;
    }
}
