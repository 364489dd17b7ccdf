package se.framsteg.course;

import se.framsteg.shell.Lang;

/**
 * One thing to learn, in ten minutes.
 *
 * @param number from 1, within its week
 * @param minutes to read it and think about its questions
 * @param must whether the week's worksheets need it; the others are for who has the time
 */
public record Lesson(int week, int number, int minutes, boolean must, LessonText sv, LessonText en) {
    public LessonText in(Lang lang) {
        return lang == Lang.SV ? sv : en;
    }

    /** Below the address of the course. */
    public String path() {
        return "week-%d/lesson-%d".formatted(week, number);
    }
}
