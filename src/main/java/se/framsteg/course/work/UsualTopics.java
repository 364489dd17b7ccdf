package se.framsteg.course.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.IndustrySection;
import se.framsteg.course.Suggested;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Member;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Say;

/** The topics that are usual in a company's trade, with numbers to begin from, as rows for it to change or take away. */
@Service
@Transactional
public class UsualTopics {
    private final Works works;
    private final Organisations organisations;

    UsualTopics(Works works, Organisations organisations) {
        this.works = works;
        this.organisations = organisations;
    }

    /** Whether the rows of a table are topics. */
    public static boolean areOf(Table table) {
        return "topics".equals(table.title().suggest());
    }

    /**
     * Those that the company has not named already, in the language of its page, as far as there is room.
     *
     * @return the number of the change; empty where it has them all
     */
    public OptionalInt add(Member by, Round round, Worksheet worksheet, Table table) {
        works.hold(by, round, worksheet);
        List<Answers.Row> rows = works.find(by, round, worksheet).answers().rows(table.id());
        var named =
                rows.stream().map(row -> name(row.typed(table.title().id()))).collect(Collectors.toSet());
        var typed = new LinkedHashMap<AnswerPlace, String>();
        works.edition(round).suggested().topics(section(by)).stream()
                .filter(topic -> !named.contains(name(topic.name().in(Say.lang()))))
                .limit(Math.max(0, table.most() - rows.size()))
                .forEach(topic -> typed.putAll(row(table, topic)));
        return typed.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(works.write(by, round, worksheet, Integer.MAX_VALUE, typed)
                        .seq());
    }

    private String section(Member by) {
        String code = organisations
                .industryCodes(by.region(), List.of(by.organisation()))
                .getOrDefault(by.organisation(), "");
        return IndustrySection.of(code);
    }

    private static String name(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<AnswerPlace, String> row(Table table, Suggested.Topic topic) {
        UUID row = Ids.next();
        var typed = new LinkedHashMap<AnswerPlace, String>();
        Map.of(
                        table.title().id(),
                        topic.name().in(Say.lang()),
                        "direction",
                        topic.direction(),
                        "much",
                        String.valueOf(topic.much()),
                        "likely",
                        String.valueOf(topic.likely()),
                        "cost",
                        String.valueOf(topic.cost()),
                        "motive",
                        topic.motive().in(Say.lang()))
                .forEach((field, value) -> typed.put(AnswerPlace.in(table.id(), row, field), value));
        return typed;
    }
}
