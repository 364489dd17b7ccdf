package se.framsteg.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class LookRepository {
    private final JdbcClient jdbc;

    LookRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OwnLook> find(RegionId region) {
        return jdbc.sql("""
                select colour, logo, logo_width, logo_height, logo_alt_sv, logo_alt_en,
                       emblem, emblem_width, emblem_height, emblem_alt_sv, emblem_alt_en, funder_sv, funder_en, version
                  from site.look
                 where region_id = :region
                """)
                .param("region", region.value())
                .query((row, _) -> look(row))
                .optional();
    }

    private static OwnLook look(ResultSet row) throws SQLException {
        String colour = row.getString("colour");
        return new OwnLook(
                colour == null ? null : Colour.read(colour).orElseThrow(),
                picture(row, "logo"),
                both(row, "logo_alt"),
                picture(row, "emblem"),
                both(row, "emblem_alt"),
                both(row, "funder"),
                row.getInt("version"));
    }

    private static @Nullable PlainPicture picture(ResultSet row, String name) throws SQLException {
        byte[] png = row.getBytes(name);
        return png == null ? null : new PlainPicture(png, row.getInt(name + "_width"), row.getInt(name + "_height"));
    }

    private static InBoth both(ResultSet row, String name) throws SQLException {
        return new InBoth(row.getString(name + "_sv"), row.getString(name + "_en"));
    }

    /** False where another version than the one shown stands. */
    boolean set(Manager by, OwnLook look, Instant at) {
        return jdbc.sql("""
                insert into site.look as l (region_id, colour, logo, logo_width, logo_height, logo_alt_sv, logo_alt_en,
                                            emblem, emblem_width, emblem_height, emblem_alt_sv, emblem_alt_en,
                                            funder_sv, funder_en, version, set_at, set_by)
                select :region, :colour, :logo, :logoWidth, :logoHeight, :logoAltSv, :logoAltEn,
                       :emblem, :emblemWidth, :emblemHeight, :emblemAltSv, :emblemAltEn,
                       :funderSv, :funderEn, 1, :at, :by
                 where :version = 0 or exists (select from site.look where region_id = :region)
                on conflict (region_id) do update
                   set colour = excluded.colour, logo = excluded.logo, logo_width = excluded.logo_width,
                       logo_height = excluded.logo_height, logo_alt_sv = excluded.logo_alt_sv,
                       logo_alt_en = excluded.logo_alt_en, emblem = excluded.emblem,
                       emblem_width = excluded.emblem_width, emblem_height = excluded.emblem_height,
                       emblem_alt_sv = excluded.emblem_alt_sv, emblem_alt_en = excluded.emblem_alt_en,
                       funder_sv = excluded.funder_sv, funder_en = excluded.funder_en, version = l.version + 1,
                       set_at = excluded.set_at, set_by = excluded.set_by
                 where l.version = :version
                """)
                        .param("region", by.region().value())
                        .param(
                                "colour",
                                look.colour() == null ? null : look.colour().hex())
                        .param("logo", look.logo() == null ? null : look.logo().png(), Types.BINARY)
                        .param(
                                "logoWidth",
                                look.logo() == null ? 0 : look.logo().width())
                        .param(
                                "logoHeight",
                                look.logo() == null ? 0 : look.logo().height())
                        .param("logoAltSv", look.logoAlt().sv())
                        .param("logoAltEn", look.logoAlt().en())
                        .param(
                                "emblem",
                                look.emblem() == null ? null : look.emblem().png(),
                                Types.BINARY)
                        .param(
                                "emblemWidth",
                                look.emblem() == null ? 0 : look.emblem().width())
                        .param(
                                "emblemHeight",
                                look.emblem() == null ? 0 : look.emblem().height())
                        .param("emblemAltSv", look.emblemAlt().sv())
                        .param("emblemAltEn", look.emblemAlt().en())
                        .param("funderSv", look.funder().sv())
                        .param("funderEn", look.funder().en())
                        .param("version", look.version())
                        .param("at", Timestamp.from(at))
                        .param("by", by.person().value())
                        .update()
                == 1;
    }
}
