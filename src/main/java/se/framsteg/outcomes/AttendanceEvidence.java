package se.framsteg.outcomes;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.meetings.CompanyAttended;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Hears who was at a meeting and keeps it as evidence of the programme's own records (level 3). Heard twice it is one row;
 * what is taken back is a new row, marked withdrawn. Figures are counted from {@link ParticipationEvidence},
 * which this is the ground of.
 */
@Service
@Transactional
class AttendanceEvidence {
    /** The row that stands for an organisation at a meeting. */
    private record Standing(UUID id, boolean withdrawn) {}

    private final JdbcClient jdbc;
    private final StandingRepository standings;
    private final Clock clock;

    AttendanceEvidence(JdbcClient jdbc, StandingRepository standings, Clock clock) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.clock = clock;
    }

    @EventListener
    void hear(CompanyAttended heard) {
        standings.hold(new RegionId(heard.region()), new ProgrammeId(heard.programme()));
        UUID subject = subject(heard);
        Optional<Standing> before = standing(heard, subject);
        boolean attendedBefore = before.filter(row -> !row.withdrawn()).isPresent();
        if (attendedBefore != heard.attended()) {
            append(heard, subject, before.map(Standing::id).orElse(null));
        }
    }

    private Optional<Standing> standing(CompanyAttended heard, UUID subject) {
        return jdbc.sql("""
                select e.id, e.withdrawn from outcomes.evidence e
                 where e.region_id = :region and e.programme_id = :programme and e.organisation_id = :organisation
                   and e.kind = 'attendance' and e.subject = :subject
                   and not exists (select from outcomes.evidence newer
                                    where newer.region_id = e.region_id and newer.replaces = e.id)
                """)
                .param("region", heard.region())
                .param("programme", heard.programme())
                .param("organisation", heard.organisation())
                .param("subject", subject)
                .query((row, number) -> new Standing(row.getObject("id", UUID.class), row.getBoolean("withdrawn")))
                .optional();
    }

    private void append(CompanyAttended heard, UUID subject, @Nullable UUID replaced) {
        jdbc.sql("""
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, part_of, code, number,
                        happened_on, day_known, recorded_at, recorded_by, given, source_module, source_type, source_id,
                        source_label, source_address, level, replaces, withdrawn)
                select :region, :id, p.programme_id, p.organisation_id, p.role, 'attendance', :subject, :meeting,
                       'attended', :week, :heldOn, true, :at, :by, 'system', 'meetings', 'meeting', :meeting, :label,
                       :address, 3, :replaced, :withdrawn
                  from programmes.pub_participation p
                 where p.region_id = :region and p.programme_id = :programme and p.organisation_id = :organisation
                on conflict do nothing
                """)
                .param("region", heard.region())
                .param("id", Ids.next())
                .param("programme", heard.programme())
                .param("organisation", heard.organisation())
                .param("subject", subject)
                .param("meeting", heard.meeting())
                .param("week", heard.week())
                .param("heldOn", heard.heldOn())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", heard.notedBy())
                .param("label", "Närvaro " + heard.heldOn())
                .param("address", heard.address())
                .param("replaced", replaced)
                .param("withdrawn", !heard.attended())
                .update();
    }

    private static UUID subject(CompanyAttended heard) {
        String both = heard.meeting() + " " + heard.organisation();
        return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8));
    }
}
