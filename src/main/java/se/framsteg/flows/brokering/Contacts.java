package se.framsteg.flows.brokering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.flows.Side;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Whom the house writes to about a match: who published the flow, or else who leads the company; of a holder outside, its promoter. */
@Repository
class Contacts {
    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One person of a side, who may decide for it.
     *
     * @param organisation the company; null where the holder is outside, and a promoter answers for it
     * @param title what the side itself calls its flow
     */
    record Contact(
            String side,
            @Nullable UUID organisation,
            String holder,
            String title,
            UUID personId,
            String name,
            String address,
            String language,
            boolean example) {
        Side of() {
            return Side.of(side);
        }

        Lang lang() {
            return Lang.of(language);
        }
    }

    /** At most one of each side. */
    List<Contact> of(RegionId region, MatchId match) {
        return jdbc.sql("""
                select distinct on (s.side) s.side, s.organisation_id as organisation, coalesce(o.name, h.name) as holder, s.title,
                       p.person_id, p.name, p.address, p.language,
                       exists (select from programmes.pub_followed e
                                where e.region_id = s.region_id and e.organisation_id = s.organisation_id
                                  and e.example) as example
                  from flows.match_side s
                  join flows.flow f on f.region_id = s.region_id and f.id = s.flow_id
                  join flows.holder h on h.region_id = s.region_id and h.id = s.holder_id
                  left join organisations.pub_organisation o on o.region_id = s.region_id and o.id = s.organisation_id
                  join people.pub_member p
                    on p.region_id = s.region_id and p.organisation_id = coalesce(s.organisation_id, h.promoter_id)
                   and p.address <> ''
                   and case when s.organisation_id is null then p.role = 'PROMOTER'
                            else p.role = 'LEAD' or p.person_id = f.published_by end
                 where s.region_id = :region and s.match_id = :match
                 order by s.side, (p.person_id = f.published_by) is true desc, p.created_at, p.id
                """)
                .param("region", region.value())
                .param("match", match.value())
                .query(Rows.as(Contact.class))
                .list();
    }

    Optional<Contact> of(RegionId region, MatchId match, Side side) {
        return of(region, match).stream().filter(each -> each.of() == side).findFirst();
    }

    /** A promoter of one of the sides, by whose company or holder it is one. */
    record Follower(UUID personId, String name, String address, String language) {
        Lang lang() {
            return Lang.of(language);
        }
    }

    /** The promoters who follow the companies of a match, or answer for who is outside; at most a few of each side. */
    List<Follower> promoters(RegionId region, MatchId match) {
        return jdbc.sql("""
                select distinct p.person_id, p.name, p.address, p.language
                  from flows.match_side s
                  join flows.holder h on h.region_id = s.region_id and h.id = s.holder_id
                  left join programmes.pub_followed f
                    on f.region_id = s.region_id and f.organisation_id = s.organisation_id
                   and f.status in ('accepted', 'paused', 'participated')
                  join people.pub_member p
                    on p.region_id = s.region_id and p.organisation_id = coalesce(h.promoter_id, f.promoter_id)
                   and p.role = 'PROMOTER' and p.address <> ''
                 where s.region_id = :region and s.match_id = :match
                 limit 20
                """)
                .param("region", region.value())
                .param("match", match.value())
                .query(Rows.as(Follower.class))
                .list();
    }
}
