package se.framsteg.programmes;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.shell.tenancy.RegionId;

/** Decides for a programme who grants the aid, and tells; a company reads it before it applies. */
@Service
@Transactional
public class AidSettings {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    AidSettings(JdbcClient jdbc, Audit audit, ApplicationEventPublisher events) {
        this.events = events;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public AidSetting of(RegionId region, ProgrammeId programme) {
        return jdbc.sql("""
                select granter, reason, value_sek, direct_cost_sek, coaching_hours, unit_cost_sek_per_hour, fees_sek,
                       companies
                  from programmes.aid_setting
                 where region_id = :region and programme_id = :programme
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .query(AidSettings::setting)
                .optional()
                .orElse(AidSetting.UNDECIDED);
    }

    /** Of every programme in a region that anything is decided for. */
    @Transactional(readOnly = true)
    public Map<ProgrammeId, AidSetting> of(RegionId region) {
        var settings = new HashMap<ProgrammeId, AidSetting>();
        jdbc.sql("""
                select programme_id, granter, reason, value_sek, direct_cost_sek, coaching_hours, unit_cost_sek_per_hour, fees_sek,
                       companies
                  from programmes.aid_setting
                 where region_id = :region
                """).param("region", region.value()).query((ResultSet row) -> {
            settings.put(new ProgrammeId(row.getObject("programme_id", UUID.class)), setting(row, 0));
        });
        return settings;
    }

    /** What is decided cannot become undecided again, only otherwise. */
    public void decide(Manager by, ProgrammeId programme, AidSetting setting) {
        AidSetting before = of(by.region(), programme);
        var cost = setting.workedOut();
        jdbc.sql("""
                insert into programmes.aid_setting
                       (region_id, programme_id, granter, reason, value_sek, direct_cost_sek, coaching_hours,
                        unit_cost_sek_per_hour, fees_sek, companies)
                values (:region, :programme, :granter, :reason, :value, :direct, :hours, :hour, :fees, :companies)
                on conflict (region_id, programme_id) do update
                   set granter = excluded.granter, reason = excluded.reason, value_sek = excluded.value_sek,
                       direct_cost_sek = excluded.direct_cost_sek, coaching_hours = excluded.coaching_hours,
                       unit_cost_sek_per_hour = excluded.unit_cost_sek_per_hour, fees_sek = excluded.fees_sek,
                       companies = excluded.companies
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("granter", setting.granter().code())
                .param("reason", setting.reason())
                .param("value", setting.valueSek())
                .param("direct", cost == null ? null : cost.directSek())
                .param("hours", cost == null ? null : cost.coachingHours())
                .param("hour", cost == null ? null : cost.unitCostSekPerHour())
                .param("fees", cost == null ? null : cost.feesSek())
                .param("companies", cost == null ? null : cost.companies())
                .update();
        audit.record(by, "programmes.aid-setting", null, programme.value());
        if (before.granter() != setting.granter()) {
            events.publishEvent(new GranterDecided(by.region(), programme, setting.granter()));
        }
    }

    /** How many companies have a seat already, whom another decision would concern. */
    @Transactional(readOnly = true)
    public int seated(Manager by, ProgrammeId programme) {
        return jdbc.sql("""
                select count(*) from programmes.participation
                 where region_id = :region and programme_id = :programme and role = 'company'
                   and status in ('accepted', 'paused')
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .query(Integer.class)
                .single();
    }

    private static AidSetting setting(ResultSet row, int number) throws SQLException {
        BigDecimal direct = row.getBigDecimal("direct_cost_sek");
        return new AidSetting(
                AidSetting.Granter.valueOf(row.getString("granter").toUpperCase(Locale.ROOT)),
                row.getString("reason"),
                row.getBigDecimal("value_sek"),
                direct == null
                        ? null
                        : new AidSetting.Cost(
                                direct,
                                row.getBigDecimal("coaching_hours"),
                                row.getBigDecimal("unit_cost_sek_per_hour"),
                                row.getBigDecimal("fees_sek"),
                                row.getInt("companies")));
    }
}
