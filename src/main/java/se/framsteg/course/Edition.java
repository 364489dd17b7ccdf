package se.framsteg.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The course as it was written for a year: a cohort keeps the edition that it began with.
 *
 * @param name of one that a region has written itself: its own name and version, {@code hallbar-vardag/2}
 * @param requirements what completes it
 */
public record Edition(String name, List<Week> weeks, Requirements requirements, Suggested suggested) {
    public Edition {
        weeks = List.copyOf(weeks);
    }

    public Optional<Lesson> lesson(int week, int number) {
        return lessons()
                .filter(lesson -> lesson.week() == week && lesson.number() == number)
                .findFirst();
    }

    /** The lesson {@code steps} after this one, over the borders of weeks; before it where they are negative. */
    public Optional<Lesson> from(Lesson lesson, int steps) {
        List<Lesson> all = lessons().toList();
        int place = all.indexOf(lesson) + steps;
        return place < 0 || place >= all.size() ? Optional.empty() : Optional.of(all.get(place));
    }

    public Optional<Worksheet> worksheet(String name) {
        return worksheets().filter(worksheet -> worksheet.name().equals(name)).findFirst();
    }

    public Stream<Worksheet> worksheets() {
        return weeks.stream().flatMap(week -> week.worksheets().stream());
    }

    /** What is asked of a company that does what it must, the meetings too, in whole hours. */
    public int mustHours() {
        int minutes = weeks.stream().mapToInt(Week::mustMinutes).sum();
        return Math.round(minutes / 60f);
    }

    private Stream<Lesson> lessons() {
        return weeks.stream().flatMap(week -> week.lessons().stream());
    }
}
