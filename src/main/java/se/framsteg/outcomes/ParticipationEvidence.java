package se.framsteg.outcomes;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.meetings.CompanyAttended;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.Programmes;
import se.framsteg.programmes.participation.EndReason;
import se.framsteg.programmes.participation.ParticipationChanged;
import se.framsteg.programmes.participation.ParticipationEnded;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Keeps how an organisation's part in a programme stands, as evidence that figures are counted from, for programmes that are
 * run here: it took part from the first meeting that it was at, until it left, and why. What a workbook or a manager's correction says of the same
 * part stands before it. Heard twice it is one row.
 */
@Service
@Transactional
class ParticipationEvidence {
    private static final Set<String> OVER = Set.of("dropped_out", "left_before_start");

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final StandingRepository standings;
    private final EvidenceLedger ledger;
    private final Clock clock;

    ParticipationEvidence(
            JdbcClient jdbc, Programmes programmes, StandingRepository standings, EvidenceLedger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.standings = standings;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** How a part stands now. @param weeks how many it was at a meeting in */
    private record Part(UUID id, String role, String code, int weeks) {}

    /** What was last said of a part. */
    private record Said(UUID id, String given, String code, int weeks) {}

    @EventListener
    void hear(CompanyAttended heard) {
        note(
                new RegionId(heard.region()),
                new ProgrammeId(heard.programme()),
                heard.organisation(),
                heard.heldOn(),
                new PersonId(heard.notedBy()),
                null);
    }

    @EventListener
    void hear(ParticipationEnded heard) {
        note(heard.region(), heard.programme(), heard.organisation(), heard.on(), PersonId.OPERATOR, heard.reason());
    }

    /** Who had left and is taken in again takes part again; all else is heard otherwise. */
    @EventListener
    void hear(ParticipationChanged heard) {
        boolean hadLeft = said(heard.region(), heard.programme(), heard.organisation())
                .filter(said -> OVER.contains(said.code()))
                .isPresent();
        boolean isIn = part(heard.region(), heard.programme(), heard.organisation())
                .filter(part -> !OVER.contains(part.code()))
                .isPresent();
        if (hadLeft && isIn) {
            LocalDate today = LocalDate.now(clock);
            note(heard.region(), heard.programme(), heard.organisation(), today, PersonId.OPERATOR, null);
        }
    }

    private void note(
            RegionId region, ProgrammeId id, UUID organisation, LocalDate on, PersonId by, @Nullable EndReason why) {
        standings.hold(region, id);
        Programme programme = programmes.announced(region).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        Part part = part(region, id, organisation).orElse(null);
        Said said = said(region, id, organisation).orElse(null);
        boolean othersWord = said != null && !said.given().equals("system");
        boolean nothing = said == null
                && (part == null || part.weeks() == 0 && !part.code().equals("dropped_out"));
        boolean same = said != null && part != null && said.code().equals(part.code()) && said.weeks() == part.weeks();
        if (part != null && !othersWord && !nothing && !same) {
            append(region, programme, organisation, part, said == null ? null : said.id(), on, by, why);
            ledger.settle(region, programme, Set.of(organisation), _ -> {});
        }
    }

    private Optional<Part> part(RegionId region, ProgrammeId programme, UUID organisation) {
        return jdbc.sql("""
                select id, role, cardinality(weeks_attended) as weeks,
                       case when status in ('accepted', 'paused') and cardinality(weeks_attended) > 0
                            then 'participated' when status = 'paused' then 'accepted' else status end as code
                  from programmes.pub_participation
                 where region_id = :region and programme_id = :programme and organisation_id = :organisation
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .param("organisation", organisation)
                .query(Rows.as(Part.class))
                .optional();
    }

    private Optional<Said> said(RegionId region, ProgrammeId programme, UUID organisation) {
        return jdbc.sql("""
                select e.id, e.given, e.code, coalesce(e.number, 0)::int as weeks from outcomes.evidence e
                 where e.region_id = :region and e.programme_id = :programme and e.organisation_id = :organisation
                   and e.kind = 'participation' and not e.withdrawn
                   and not exists (select from outcomes.evidence newer
                                    where newer.region_id = e.region_id and newer.replaces = e.id)
                 order by e.given = 'system', e.recorded_at desc limit 1
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .param("organisation", organisation)
                .query(Rows.as(Said.class))
                .optional();
    }

    private void append(
            RegionId region,
            Programme programme,
            UUID organisation,
            Part part,
            @Nullable UUID replaced,
            LocalDate on,
            PersonId by,
            @Nullable EndReason why) {
        jdbc.sql("""
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, code, detail, number,
                        municipality_code, size, happened_on, day_known, recorded_at, recorded_by, given, source_module,
                        source_type, source_id, source_label, source_address, level, replaces, withdrawn)
                select p.region_id, :id, p.programme_id, p.organisation_id, p.role, 'participation', p.id, :code, :why, :weeks,
                       o.municipality_code, p.size, least(:on, cast(:last as date)), true, :at, :by, 'system',
                       'programmes', 'participation', p.id, :label, :address, 3, :replaced, false
                  from programmes.pub_participation p
                  join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
                 where p.region_id = :region and p.programme_id = :programme and p.organisation_id = :organisation
                """)
                .param("region", region.value())
                .param("id", Ids.next())
                .param("programme", programme.id().value())
                .param("organisation", organisation)
                .param("code", part.code())
                .param("why", why == null ? null : why.name().toLowerCase(Locale.ROOT))
                .param("weeks", part.weeks())
                .param("on", on)
                .param("last", programme.endsOn())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .param("label", "Deltagande i " + programme.name())
                .param("address", address(region, programme, organisation))
                .param("replaced", replaced)
                .update();
    }

    private String address(RegionId region, Programme programme, UUID organisation) {
        String slug = jdbc.sql("""
                select slug from organisations.pub_region where id = :region
                """)
                .param("region", region.value())
                .query(String.class)
                .single();
        return "/%s/manage/%s/companies/%s".formatted(slug, programme.slug(), organisation);
    }
}
