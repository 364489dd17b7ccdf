package se.framsteg.voices.interviews;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.organisations.OrganisationSummary;
import se.framsteg.organisations.Organisations;
import se.framsteg.programmes.Sector;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/**
 * What whoever speaks is called: with their name, company and municipality; or by role, trade and size, and then never so
 * that fewer than five of those that take part in the programme as what the speaker speaks for, company or promoter, fit.
 */
@Repository
class ShownAs {
    private static final int SMALL_GROUP = 5;
    private static final int MOST = 5000;

    private final JdbcClient jdbc;
    private final Organisations organisations;

    ShownAs(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    String of(RegionId region, Interview interview, boolean named, Lang lang) {
        return Frame.in(lang, () -> named ? named(region, interview) : unnamed(region, interview));
    }

    /** What they would be called with their name now is what they have agreed to be called, whatever name they get later. */
    void keep(RegionId region, Interview interview) {
        jdbc.sql("update voices.interview set name_sv = :sv, name_en = :en where region_id = :region and id = :id")
                .param("sv", of(region, interview, true, Lang.SV))
                .param("en", of(region, interview, true, Lang.EN))
                .param("region", region.value())
                .param("id", interview.id().value())
                .update();
    }

    void forget(RegionId region, InterviewId id) {
        jdbc.sql("update voices.interview set name_sv = '', name_en = '' where region_id = :region and id = :id")
                .param("region", region.value())
                .param("id", id.value())
                .update();
    }

    /** With a name what was agreed to; without, what points nobody out today. */
    String agreed(RegionId region, Interview interview, boolean named, Lang lang) {
        String kept = !named
                ? ""
                : jdbc.sql("""
                        select case when :lang = 'sv' then name_sv else name_en end
                          from voices.interview where region_id = :region and id = :id
                        """)
                        .param("lang", lang.code())
                        .param("region", region.value())
                        .param("id", interview.id().value())
                        .query(String.class)
                        .single();
        return kept.isEmpty() ? of(region, interview, named, lang) : kept;
    }

    private String named(RegionId region, Interview interview) {
        OrganisationSummary company = organisations
                .summaries(region, Set.of(interview.organisation()))
                .get(interview.organisation());
        String place = company == null ? null : company.municipality();
        String role = say(interview.role().textKey());
        return place == null
                ? say("voices.shown.named", interview.name(), role, interview.company())
                : say("voices.shown.named.place", interview.name(), role, interview.company(), place);
    }

    private record Fact(UUID organisationId, @Nullable String size) {}

    private record Kind(String section, String size) {}

    private String unnamed(RegionId region, Interview interview) {
        Map<UUID, Kind> kinds = kinds(region, interview);
        Kind own = kinds.getOrDefault(interview.organisation(), new Kind("", ""));
        boolean bySection =
                !own.section().isEmpty() && many(kinds, kind -> kind.section().equals(own.section()));
        boolean bySize =
                !own.size().isEmpty() && many(kinds, kind -> kind.size().equals(own.size()));
        String role = say(interview.role().textKey());
        if (bySection && bySize && many(kinds, own::equals)) {
            return say("voices.shown.trade-and-size", role, trade(own), size(own));
        }
        if (bySection) {
            return say("voices.shown.one", role, trade(own));
        }
        return say("voices.shown.one", role, bySize ? size(own) : say("voices.shown.company"));
    }

    /** The least that anybody is called: what they speak as, and nothing of where. */
    static String least(SpeakerRole role) {
        return say("voices.shown.one", say(role.textKey()), say("voices.shown.company"));
    }

    private static boolean many(Map<UUID, Kind> kinds, Predicate<Kind> fitting) {
        return kinds.values().stream().filter(fitting).count() >= SMALL_GROUP;
    }

    private static String trade(Kind kind) {
        return say("programmes.section." + kind.section()).toLowerCase(Locale.ROOT);
    }

    private static String size(Kind kind) {
        return say("voices.size." + kind.size());
    }

    private Map<UUID, Kind> kinds(RegionId region, Interview interview) {
        List<Fact> facts = jdbc.sql("""
                select f.organisation_id, max(f.size) as size
                  from programmes.pub_followed f
                 where f.region_id = :region and f.programme_id = :programme and f.role = :role
                   and f.status in ('accepted', 'paused', 'participated')
                 group by f.organisation_id
                 limit :most
                """)
                .param("region", region.value())
                .param("programme", interview.programme())
                .param("role", interview.role() == SpeakerRole.PROMOTER ? "promoter" : "company")
                .param("most", MOST)
                .query(Rows.as(Fact.class))
                .list();
        Map<UUID, String> codes = organisations.industryCodes(
                region, facts.stream().map(Fact::organisationId).toList());
        return facts.stream()
                .collect(Collectors.toMap(
                        Fact::organisationId,
                        fact -> new Kind(section(codes.get(fact.organisationId())), size(fact.size()))));
    }

    private static String section(@Nullable String code) {
        try {
            return Optional.ofNullable(code)
                    .flatMap(each -> new Sector(Sector.Scheme.SNI2025, each).section())
                    .orElse("")
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noCode) {
            return "";
        }
    }

    private static String size(@Nullable String size) {
        String code = Objects.requireNonNullElse(size, "").toLowerCase(Locale.ROOT);
        return code.equals("unknown") ? "" : code;
    }
}
