package se.framsteg.course.completion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a company has come towards completing the course.
 *
 * @param completion null until it has
 * @param missed why it gave no answer before the course, where that is noted; else null
 */
public record WayThere(
        List<Step> steps,
        @Nullable Completion completion,
        @Nullable Missed missed) {
    public WayThere {
        steps = List.copyOf(steps);
    }

    public List<Step> left() {
        return steps.stream().filter(step -> !step.isDone()).toList();
    }

    public int done() {
        return steps.size() - left().size();
    }

    /** Whether the company has completed the course, and nobody has said that it was a mistake. */
    public boolean isCompleted() {
        return completion != null && completion.stands();
    }
}
