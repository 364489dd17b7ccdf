package se.framsteg.course;

import java.util.List;
import se.framsteg.shell.InBoth;

/**
 * One of the course's weeks.
 *
 * @param number from 1
 * @param goals what a company has when the week is over
 * @param session what happens when the round meets
 * @param sessionMinutes how long that takes
 * @param catchUp what to do instead for who was away
 */
public record Week(
        int number,
        InBoth title,
        List<InBoth> goals,
        InBoth session,
        int sessionMinutes,
        InBoth catchUp,
        List<Lesson> lessons,
        List<Worksheet> worksheets) {
    public Week {
        goals = List.copyOf(goals);
        lessons = List.copyOf(lessons);
        worksheets = List.copyOf(worksheets);
    }

    /** What must be read and done in the week, the meeting too. */
    public int mustMinutes() {
        return sessionMinutes
                + lessons.stream()
                        .filter(Lesson::must)
                        .mapToInt(Lesson::minutes)
                        .sum()
                + worksheets.stream()
                        .filter(Worksheet::must)
                        .mapToInt(Worksheet::minutes)
                        .sum();
    }

    /** What is there for who has the time. */
    public int moreMinutes() {
        return lessons.stream()
                        .filter(lesson -> !lesson.must())
                        .mapToInt(Lesson::minutes)
                        .sum()
                + worksheets.stream()
                        .filter(worksheet -> !worksheet.must())
                        .mapToInt(Worksheet::minutes)
                        .sum();
    }
}
