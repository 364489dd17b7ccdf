package se.framsteg.course.completion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a company has come towards completing the course.
 *
 * @param completion null until it has
 */
public record WayThere(List<Step> steps, @Nullable Completion completion) {
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
