package se.framsteg.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class LookRepository {
    enum Stage {
        DRAFT,
        SHOWN,
        BEFORE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final JdbcClient jdbc;

    LookRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OwnLook> find(RegionId region, Stage stage) {
        return jdbc.sql("""
                select colour, logo, logo_width, logo_height, logo_alt_sv, logo_alt_en,
                       emblem, emblem_width, emblem_height, emblem_alt_sv, emblem_alt_en, funder_sv, funder_en,
                       funder_on_own_pages, version
                  from site.look
                 where region_id = :region and stage = :stage
                """)
                .param("region", region.value())
                .param("stage", stage.code())
                .query((row, _) -> look(row, programmes(region, stage)))
                .optional();
    }

    private static OwnLook look(ResultSet row, Map<ProgrammeId, OwnFunder> programmes) throws SQLException {
        String colour = row.getString("colour");
        return new OwnLook(
                colour == null ? null : Colour.read(colour).orElseThrow(),
                picture(row, "logo"),
                both(row, "logo_alt"),
                funder(row),
                row.getBoolean("funder_on_own_pages"),
                programmes,
                row.getInt("version"));
    }

    private Map<ProgrammeId, OwnFunder> programmes(RegionId region, Stage stage) {
        var programmes = new HashMap<ProgrammeId, OwnFunder>();
        jdbc.sql("""
                select programme_id, emblem, emblem_width, emblem_height, emblem_alt_sv, emblem_alt_en,
                       funder_sv, funder_en, is_usual
                  from site.look_funder
                 where region_id = :region and stage = :stage
                """)
                .param("region", region.value())
                .param("stage", stage.code())
                .query(row -> {
                    programmes.put(
                            new ProgrammeId(row.getObject("programme_id", UUID.class)),
                            row.getBoolean("is_usual") ? OwnFunder.USUAL : funder(row));
                });
        return programmes;
    }

    private static OwnFunder funder(ResultSet row) throws SQLException {
        return new OwnFunder(picture(row, "emblem"), both(row, "emblem_alt"), both(row, "funder"));
    }

    private static @Nullable PlainPicture picture(ResultSet row, String name) throws SQLException {
        byte[] png = row.getBytes(name);
        return png == null ? null : new PlainPicture(png, row.getInt(name + "_width"), row.getInt(name + "_height"));
    }

    private static InBoth both(ResultSet row, String name) throws SQLException {
        return new InBoth(row.getString(name + "_sv"), row.getString(name + "_en"));
    }

    /** False where another version than the one shown is the newest. */
    boolean draft(Manager by, OwnLook look, Instant at) {
        return set(by, Stage.DRAFT, look, another(), false, at);
    }

    /** Never one that has been read before, so that nobody shows or drops what they have not seen. */
    private static int another() {
        return ThreadLocalRandom.current().nextInt(1, 1_000_000_000);
    }

    /** Whatever stands there. */
    void put(Manager by, Stage stage, OwnLook look, Instant at) {
        set(by, stage, look, look.version(), true, at);
    }

    private boolean set(Manager by, Stage stage, OwnLook look, int version, boolean anyway, Instant at) {
        int set = jdbc.sql("""
                insert into site.look as l (region_id, stage, colour, logo, logo_width, logo_height, logo_alt_sv, logo_alt_en,
                                            emblem, emblem_width, emblem_height, emblem_alt_sv, emblem_alt_en,
                                            funder_sv, funder_en, funder_on_own_pages, version, set_at, set_by)
                select :region, :stage, :colour, :logo, :logoWidth, :logoHeight, :logoAltSv, :logoAltEn,
                       :emblem, :emblemWidth, :emblemHeight, :emblemAltSv, :emblemAltEn,
                       :funderSv, :funderEn, :onOwnPages, :next, :at, :by
                 where :anyway
                    or :version = coalesce(
                           (select version from site.look where region_id = :region and stage = 'draft'),
                           (select version from site.look where region_id = :region and stage = 'shown'),
                           0)
                on conflict (region_id, stage) do update
                   set colour = excluded.colour, logo = excluded.logo, logo_width = excluded.logo_width,
                       logo_height = excluded.logo_height, logo_alt_sv = excluded.logo_alt_sv,
                       logo_alt_en = excluded.logo_alt_en, emblem = excluded.emblem,
                       emblem_width = excluded.emblem_width, emblem_height = excluded.emblem_height,
                       emblem_alt_sv = excluded.emblem_alt_sv, emblem_alt_en = excluded.emblem_alt_en,
                       funder_sv = excluded.funder_sv, funder_en = excluded.funder_en,
                       funder_on_own_pages = excluded.funder_on_own_pages, version = excluded.version,
                       set_at = excluded.set_at, set_by = excluded.set_by
                 where :anyway or l.version = :version
                """)
                .param("region", by.region().value())
                .param("stage", stage.code())
                .param("colour", look.colour() == null ? null : look.colour().hex(), Types.VARCHAR)
                .param("logo", look.logo() == null ? null : look.logo().png(), Types.BINARY)
                .param("logoWidth", look.logo() == null ? 0 : look.logo().width())
                .param("logoHeight", look.logo() == null ? 0 : look.logo().height())
                .param("logoAltSv", look.logoAlt().sv())
                .param("logoAltEn", look.logoAlt().en())
                .params(of(look.funder()))
                .param("onOwnPages", look.funderOnOwnPages())
                .param("anyway", anyway)
                .param("version", look.version())
                .param("next", version)
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .update();
        if (set == 1) {
            setProgrammes(by.region(), stage, look.programmes());
        }
        return set == 1;
    }

    private void setProgrammes(RegionId region, Stage stage, Map<ProgrammeId, OwnFunder> programmes) {
        jdbc.sql("delete from site.look_funder where region_id = :region and stage = :stage")
                .param("region", region.value())
                .param("stage", stage.code())
                .update();
        programmes.forEach((programme, funder) -> jdbc.sql("""
                        insert into site.look_funder (region_id, stage, programme_id, emblem, emblem_width, emblem_height,
                                                      emblem_alt_sv, emblem_alt_en, funder_sv, funder_en, is_usual)
                        values (:region, :stage, :programme, :emblem, :emblemWidth, :emblemHeight,
                                :emblemAltSv, :emblemAltEn, :funderSv, :funderEn, :isUsual)
                        """)
                .param("region", region.value())
                .param("stage", stage.code())
                .param("programme", programme.value())
                .params(of(funder))
                .param("isUsual", funder.isUsual())
                .update());
    }

    private static Map<String, @Nullable Object> of(OwnFunder funder) {
        PlainPicture emblem = funder.emblem();
        var values = new HashMap<String, @Nullable Object>();
        values.put("emblem", new SqlParameterValue(Types.BINARY, emblem == null ? null : emblem.png()));
        values.put("emblemWidth", emblem == null ? 0 : emblem.width());
        values.put("emblemHeight", emblem == null ? 0 : emblem.height());
        values.put("emblemAltSv", funder.emblemAlt().sv());
        values.put("emblemAltEn", funder.emblemAlt().en());
        values.put("funderSv", funder.words().sv());
        values.put("funderEn", funder.words().en());
        return values;
    }

    /** Takes the draft away; false where it is another than the one that was read. */
    boolean drop(Manager by, int read) {
        jdbc.sql("""
                delete from site.look_funder f
                 using site.look l
                 where l.region_id = :region and l.stage = 'draft' and l.version = :read
                   and f.region_id = l.region_id and f.stage = l.stage
                """).param("region", by.region().value()).param("read", read).update();
        return jdbc.sql("delete from site.look where region_id = :region and stage = 'draft' and version = :read")
                        .param("region", by.region().value())
                        .param("read", read)
                        .update()
                == 1;
    }

    /** Whoever undoes first does it; false where another look is shown than the one that was read. */
    boolean hold(Manager by, int read) {
        return jdbc.sql("""
                update site.look set version = :next
                 where region_id = :region and stage = 'shown' and version = :read
                """)
                        .param("region", by.region().value())
                        .param("read", read)
                        .param("next", another())
                        .update()
                == 1;
    }

    Optional<String> programmeOf(RegionId region, UUID organisation) {
        return jdbc.sql("""
                select programme_id::text
                  from programmes.pub_course_part
                 where region_id = :region and organisation_id = :organisation
                 order by status in ('accepted', 'paused', 'participated') desc, programme_ends_on desc, programme_id desc
                 limit 1
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .query(String.class)
                .optional();
    }

    Optional<String> programmeOfRound(RegionId region, String round) {
        return jdbc.sql("""
                select c.programme_id::text
                  from programmes.pub_cohort c
                  join programmes.pub_cohort_address a on a.region_id = c.region_id and a.id = c.id
                 where c.region_id = :region and (c.id::text = :round or a.cohort_slug = :round)
                 limit 1
                """)
                .param("region", region.value())
                .param("round", round)
                .query(String.class)
                .optional();
    }
}
