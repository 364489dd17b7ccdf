package se.framsteg.course.completion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Whether a company has answered the self-assessment, before and after the course. Owned here, and known by the module that
 * asks; which calls {@link Completions#look} when somebody has answered.
 */
public interface SelfAssessed {
    /** Of one company in one programme, each time that there is, in order. */
    List<Asked> of(RegionId region, UUID programme, UUID organisation);

    /** By cohort, of these: the companies that take part and gave no answer at a time that is over. Two queries, however many. */
    Map<UUID, Set<UUID>> missed(RegionId region, Collection<UUID> cohorts, String time);

    /**
     * One time at which the company is asked.
     *
     * @param time as editions name it: {@code before}, {@code after}
     * @param path below the company's own address
     * @param answeredOn when the first of the company sent an answer; null until then
     * @param opensOn from when it can be answered, as {@code closesOn} is until when; null until decided
     */
    record Asked(
            String time,
            String path,
            int minutes,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate closesOn) {}
}
