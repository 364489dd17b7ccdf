package se.framsteg.footprint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.framsteg.course.FieldType;
import se.framsteg.course.work.AnswerReading;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Works;
import se.framsteg.people.Member;

/** Climate accounts for each full-time post and each million in turnover, from what the company said on other worksheets. */
@Component
public class Intensities {
    private static final String POSTS = "key-figures/full-time-posts";
    private static final String EMPLOYEES = "task-and-team/employees";
    private static final String TURNOVER = "task-and-team/turnover";

    private final Works works;

    Intensities(Works works) {
        this.works = works;
    }

    /** Sentences; none where nothing to divide by is known. */
    public List<String> of(Member by, Round round, Footprint footprint) {
        Map<String, String> given = works.given(by, round, List.of(POSTS, EMPLOYEES, TURNOVER));
        var said = new ArrayList<String>();
        Optional<BigDecimal> posts = number(given, POSTS, FieldType.DECIMAL);
        posts.or(() -> number(given, EMPLOYEES, FieldType.WHOLE))
                .map(people -> Result.each(
                        posts.isPresent() ? "footprint.each.post" : "footprint.each.person", footprint, people))
                .ifPresent(said::add);
        number(given, TURNOVER, FieldType.MONEY)
                .map(sek -> Result.each("footprint.each.million", footprint, sek.movePointLeft(6)))
                .ifPresent(said::add);
        said.removeIf(String::isEmpty);
        return said;
    }

    private static Optional<BigDecimal> number(Map<String, String> given, String place, FieldType type) {
        return AnswerReading.amount(type, given.getOrDefault(place, ""));
    }
}
