package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.RegionId;

/** Evidence of climate accounts. */
@Repository
class ClimateRepository {
    private final JdbcClient jdbc;
    private final Clock clock;

    ClimateRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was approved. @param shareEstimated between 0 and 1 */
    record Approved(
            UUID programmeId,
            UUID organisationId,
            UUID handInId,
            int year,
            String factors,
            BigDecimal shareEstimated,
            Instant approvedAt) {}

    /** What stands of the same accounts. */
    record Standing(UUID id, String sourceType) {
        /** Else it is a manager's correction. */
        boolean isFromFootprint() {
            return sourceType.equals("baseline");
        }
    }

    /** In which programmes something is approved that is not evidence yet. @param organisation null for all of the region */
    Set<UUID> missingIn(RegionId region, @Nullable UUID organisation) {
        return Set.copyOf(jdbc.sql("""
                select distinct b.programme_id
                  from footprint.pub_baseline b
                 where b.region_id = :region and b.organisation_id = coalesce(:organisation, b.organisation_id)
                   and not exists (select from outcomes.evidence e
                                    where e.region_id = b.region_id and e.source_id = b.hand_in_id
                                      and e.kind = 'baseline' and e.source_type = 'baseline')
                """)
                .param("region", region.value())
                .param("organisation", organisation, Types.OTHER)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    /** Where in a programme's accounts one is. */
    record Place(UUID organisation, int year) {
        /** Before all others. */
        static final Place FIRST = new Place(new UUID(0, 0), 0);
    }

    /**
     * What was approved last of each year and is not evidence yet: some of it, in the order of companies and years.
     *
     * @param organisation null for all of the region
     * @param after what it follows upon
     */
    List<Approved> missing(RegionId region, Programme programme, @Nullable UUID organisation, Place after, int most) {
        return jdbc.sql("""
                select b.programme_id, b.organisation_id, b.hand_in_id, b.year, b.factors, b.share_estimated, b.approved_at
                  from footprint.pub_baseline b
                 where b.region_id = :region and b.programme_id = :programme
                   and b.organisation_id = coalesce(:organisation, b.organisation_id)
                   and (b.organisation_id, b.year) > (:after, :afterYear)
                   and not exists (select from outcomes.evidence e
                                    where e.region_id = b.region_id and e.source_id = b.hand_in_id
                                      and e.kind = 'baseline' and e.source_type = 'baseline')
                 order by b.organisation_id, b.year
                 limit :most
                """)
                .param("region", region.value())
                .param("programme", programme.id().value())
                .param("organisation", organisation, Types.OTHER)
                .param("after", after.organisation())
                .param("afterYear", after.year())
                .param("most", most)
                .query(Rows.as(Approved.class))
                .list();
    }

    Optional<Standing> standing(RegionId region, Approved approved, UUID subject) {
        return jdbc.sql("""
                select e.id, e.source_type from outcomes.evidence e
                 where e.region_id = :region and e.programme_id = :programme and e.organisation_id = :organisation
                   and e.kind = 'baseline' and e.subject = :subject
                   and not exists (select from outcomes.evidence newer
                                    where newer.region_id = e.region_id and newer.replaces = e.id)
                 order by e.recorded_at desc limit 1
                """)
                .param("region", region.value())
                .param("programme", approved.programmeId())
                .param("organisation", approved.organisationId())
                .param("subject", subject)
                .query(Rows.as(Standing.class))
                .optional();
    }

    /** What was approved after the programme's last day is told of that day, on which its figures are counted. */
    void append(RegionId region, Programme programme, Approved approved, UUID subject, @Nullable UUID replaced) {
        LocalDate on = LocalDate.ofInstant(approved.approvedAt(), Say.STOCKHOLM);
        LocalDate last = programme.endsOn();
        jdbc.sql("""
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, code, detail, number, year_asked,
                        happened_on, day_known, recorded_at, recorded_by, given, source_module, source_type, source_id,
                        source_label, source_address, level, replaces, withdrawn)
                select p.region_id, :id, p.programme_id, p.organisation_id, p.role, 'baseline', :subject, 'approved', :factors,
                       :estimated, :year, :on, :dayKnown, :at, :by, 'system', 'footprint', 'baseline', :handIn, :label,
                       '/' || r.slug || '/manage/' || :slug || '/companies/' || p.organisation_id, 3, :replaced, false
                  from programmes.pub_participation p
                  join organisations.pub_region r on r.id = p.region_id
                 where p.region_id = :region and p.programme_id = :programme and p.organisation_id = :organisation
                on conflict do nothing
                """)
                .param("region", region.value())
                .param("id", Ids.next())
                .param("programme", programme.id().value())
                .param("slug", programme.slug())
                .param("organisation", approved.organisationId())
                .param("subject", subject)
                .param("factors", approved.factors())
                .param("estimated", approved.shareEstimated())
                .param("year", approved.year())
                .param("on", on.isAfter(last) ? last : on)
                .param("dayKnown", !on.isAfter(last))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", PersonId.OPERATOR.value())
                .param("handIn", approved.handInId())
                .param("label", "Klimatbokslut för %d, %s".formatted(approved.year(), programme.name()))
                .param("replaced", replaced)
                .update();
    }
}
