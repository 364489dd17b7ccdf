package se.framsteg.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.framsteg.course.editions.BuiltInEditions;
import se.framsteg.shell.Lang;

class EditionTests {
    @Test
    void lessons_follow_each_other_over_the_borders_of_weeks() {
        Edition edition = new BuiltInEditions().newest();
        Lesson last = edition.lesson(1, 5).orElseThrow();
        assertThat(edition.from(last, 1).orElseThrow().path()).isEqualTo("week-2/lesson-1");
        assertThat(edition.from(edition.lesson(1, 1).orElseThrow(), -1)).isEmpty();
        assertThat(edition.lesson(1, 9)).isEmpty();
        assertThat(last.in(Lang.SV).title()).isNotEqualTo(last.in(Lang.EN).title());
    }
}
