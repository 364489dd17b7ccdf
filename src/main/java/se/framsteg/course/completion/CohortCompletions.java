package se.framsteg.course.completion;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Requirements;
import se.framsteg.course.editions.CohortEditions;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.Rows;

/** Who of a round has completed the course, for the manager; who takes back what was noted by mistake, and can undo that. */
@Service
@Transactional
public class CohortCompletions {
    private final JdbcClient jdbc;
    private final CohortEditions editions;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CohortCompletions(
            JdbcClient jdbc, CohortEditions editions, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A company of the round.
     *
     * @param approved how many of the worksheets that are needed a coach has approved, or seen at a meeting
     * @param completedOn null for one that has not, as {@code withdrawnAt} is where it stands
     */
    public record Row(
            UUID organisationId,
            String organisation,
            int approved,
            @Nullable LocalDate completedOn,
            @Nullable Instant withdrawnAt) {
        public boolean stands() {
            return completedOn != null && withdrawnAt == null;
        }
    }

    private record Changed(UUID id, UUID programmeId, String edition, LocalDate completedOn) {}

    /** The worksheets that the round's edition needs approved. */
    @Transactional(readOnly = true)
    public List<String> needed(Manager by, CohortId cohort) {
        return editions.of(by.region(), cohort).requirements().worksheets().stream()
                .map(Requirements.Needed::name)
                .toList();
    }

    /** All that take part or have completed it, by name. */
    @Transactional(readOnly = true)
    public List<Row> of(Manager by, CohortId cohort) {
        return jdbc.sql("""
                select p.organisation_id, o.name as organisation, d.completed_on, d.withdrawn_at,
                       (select count(*)
                          from (select h.worksheet from course.hand_in h
                                 where h.region_id = p.region_id and h.organisation_id = p.organisation_id
                                   and h.programme_id = p.programme_id and h.state in ('approved', 'seen')
                                   and h.worksheet = any(:needed)
                                 union
                                select s.worksheet from course.seen s
                                 where s.region_id = p.region_id and s.organisation_id = p.organisation_id
                                   and s.programme_id = p.programme_id and s.taken_back_at is null
                                   and s.worksheet = any(:needed)) a) as approved
                  from programmes.pub_followed p
                  join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
                  left join course.completion d
                    on d.region_id = p.region_id and d.programme_id = p.programme_id and d.organisation_id = p.organisation_id
                 where p.region_id = :region and p.cohort_id = :cohort
                   and (p.status in ('accepted', 'paused', 'participated') or d.id is not null)
                 order by o.name collate "sv-x-icu", o.id
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("needed", needed(by, cohort).toArray(String[]::new))
                .query(Rows.as(Row.class))
                .list();
    }

    /** Says that it was a mistake: from now on no certificate of it holds, and it counts no more. */
    public void withdraw(Manager by, CohortId cohort, UUID organisation) {
        change(by, cohort, organisation, true);
    }

    public void restore(Manager by, CohortId cohort, UUID organisation) {
        change(by, cohort, organisation, false);
    }

    /** Said again it changes nothing. */
    private void change(Manager by, CohortId cohort, UUID organisation, boolean withdrawn) {
        if (of(by, cohort).stream()
                .noneMatch(row -> row.organisationId().equals(organisation) && row.completedOn() != null)) {
            throw new NoSuchElementException("Nothing completed");
        }
        jdbc.sql("""
                update course.completion d
                   set withdrawn_at = case when :withdrawn then cast(:now as timestamptz) end,
                       withdrawn_by = case when :withdrawn then cast(:by as uuid) end
                  from programmes.pub_followed p
                 where d.region_id = :region and d.organisation_id = :organisation
                   and p.region_id = d.region_id and p.programme_id = d.programme_id
                   and p.organisation_id = d.organisation_id and p.cohort_id = :cohort
                   and (d.withdrawn_at is null) = :withdrawn
                returning d.id, d.programme_id, d.edition, d.completed_on
                """)
                .param("withdrawn", withdrawn)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.person().value())
                .param("region", by.region().value())
                .param("organisation", organisation)
                .param("cohort", cohort.value())
                .query(Rows.as(Changed.class))
                .optional()
                .ifPresent(changed -> tell(by, organisation, changed, withdrawn));
    }

    private void tell(Manager by, UUID organisation, Changed changed, boolean withdrawn) {
        audit.record(
                by, withdrawn ? "course.withdraw-completion" : "course.restore-completion", organisation, changed.id());
        events.publishEvent(new CourseCompleted(
                by.region().value(),
                changed.id(),
                changed.programmeId(),
                organisation,
                changed.edition(),
                changed.completedOn(),
                !withdrawn,
                by.person().value()));
    }
}
