package se.framsteg.programmes.participation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.people.PromoterOrganisations;
import se.framsteg.shell.Rows;

/** Tells whoever invites people which promoters there are. */
@Repository
class PromotersInvited implements PromoterOrganisations {
    private final JdbcClient jdbc;

    PromotersInvited(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Named> in(Manager by) {
        return jdbc.sql("""
                select o.id, o.name
                  from organisations.pub_organisation o
                 where o.region_id = :region
                   and o.id in (select organisation_id from programmes.promoter where region_id = :region)
                 order by o.name collate "sv-x-icu", o.id
                """)
                .param("region", by.region().value())
                .query(Rows.as(Named.class))
                .list();
    }
}
