package se.framsteg.outcomes;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.completion.CourseCompleted;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Keeps who has completed the course as evidence of the programme's own records (level 3). Heard twice it is one row; what is
 * taken back is a new row, marked withdrawn.
 */
@Service
@Transactional
class CompletionEvidence {
    /** The row that stands for an organisation's course. */
    private record Standing(UUID id, boolean withdrawn) {}

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final StandingRepository standings;
    private final EvidenceLedger ledger;
    private final Clock clock;

    CompletionEvidence(
            JdbcClient jdbc, Programmes programmes, StandingRepository standings, EvidenceLedger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.standings = standings;
        this.ledger = ledger;
        this.clock = clock;
    }

    @EventListener
    void hear(CourseCompleted heard) {
        standings.hold(new RegionId(heard.region()), new ProgrammeId(heard.programme()));
        Optional<Standing> before = standing(heard);
        boolean completedBefore = before.filter(row -> !row.withdrawn()).isPresent();
        if (completedBefore != heard.completed()) {
            Programme programme = programme(heard);
            append(heard, programme, before.map(Standing::id).orElse(null));
            ledger.settle(new RegionId(heard.region()), programme, Set.of(heard.organisation()), _ -> {});
        }
    }

    private Programme programme(CourseCompleted heard) {
        return programmes.announced(new RegionId(heard.region())).stream()
                .filter(each -> each.id().value().equals(heard.programme()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Standing> standing(CourseCompleted heard) {
        return jdbc.sql("""
                select e.id, e.withdrawn from outcomes.evidence e
                 where e.region_id = :region and e.programme_id = :programme and e.organisation_id = :organisation
                   and e.kind = 'completion' and e.subject = :subject
                   and not exists (select from outcomes.evidence newer
                                    where newer.region_id = e.region_id and newer.replaces = e.id)
                """)
                .param("region", heard.region())
                .param("programme", heard.programme())
                .param("organisation", heard.organisation())
                .param("subject", heard.completion())
                .query((row, number) -> new Standing(row.getObject("id", UUID.class), row.getBoolean("withdrawn")))
                .optional();
    }

    /** What was completed after the programme's last day is told of that day, on which its figures are counted. */
    private void append(CourseCompleted heard, Programme programme, @Nullable UUID replaced) {
        LocalDate last = programme.endsOn();
        boolean within = !heard.on().isAfter(last);
        jdbc.sql("""
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, code, detail, happened_on,
                        day_known, recorded_at, recorded_by, given, source_module, source_type, source_id, source_label,
                        source_address, level, replaces, withdrawn)
                select p.region_id, :id, p.programme_id, p.organisation_id, p.role, 'completion', :completion, 'completed',
                       :edition, :on, :dayKnown, :at, :by, 'system', 'course', 'completion', :completion, :label,
                       '/' || r.slug || '/manage/' || :slug || '/companies/' || p.organisation_id, 3, :replaced, :withdrawn
                  from programmes.pub_participation p
                  join organisations.pub_region r on r.id = p.region_id
                 where p.region_id = :region and p.programme_id = :programme and p.organisation_id = :organisation
                on conflict do nothing
                """)
                .param("region", heard.region())
                .param("id", Ids.next())
                .param("programme", heard.programme())
                .param("slug", programme.slug())
                .param("organisation", heard.organisation())
                .param("completion", heard.completion())
                .param("edition", heard.edition())
                .param("on", within ? heard.on() : last)
                .param("dayKnown", within)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", heard.by())
                .param("label", "Fullföljd kurs, " + programme.name())
                .param("replaced", replaced)
                .param("withdrawn", !heard.completed())
                .update();
    }
}
