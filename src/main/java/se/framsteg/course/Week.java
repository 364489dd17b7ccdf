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
        List<Lesson> lessons) {
    public Week {
        goals = List.copyOf(goals);
        lessons = List.copyOf(lessons);
    }
}
