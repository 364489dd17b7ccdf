package se.framsteg.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.programmes.SizeClass;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Json;
import se.framsteg.workbook.rows.ActionRow;
import se.framsteg.workbook.rows.AnswerRow;
import se.framsteg.workbook.rows.CompanyRow;
import se.framsteg.workbook.rows.CompanyStatus;
import se.framsteg.workbook.rows.IdeaRow;
import se.framsteg.workbook.rows.ProgrammeFacts;
import se.framsteg.workbook.rows.PromoterRow;
import se.framsteg.workbook.rows.RowPlace;
import se.framsteg.workbook.rows.RowSink;
import se.framsteg.workbook.rows.StrategyAnswer;
import se.framsteg.workbook.rows.VoiceRow;

/**
 * Lays the rows of one file, as they are understood, in a temporary table: key, fingerprint and what the row says.
 * Nothing is kept here, so a file may be of any length. When a key stands twice, the row of higher precedence wins, and
 * among equals the later.
 */
final class Staging implements RowSink, AutoCloseable {
    /** Hears of the programme, and gives the table to fill, or nothing when the file is not to be taken. */
    interface Opening {
        @Nullable
        Filling open(ProgrammeFacts facts);
    }

    private final Opening opening;
    private final RowHash hash;
    private final Register register;
    private final Areas areas;
    private @Nullable Filling table;
    private LocalDate firstDay = LocalDate.MIN;
    private LocalDate lastDay = LocalDate.MIN;
    private @Nullable UUID adopted;
    private @Nullable Said hashedLast;
    private UUID lastHash = new UUID(0, 0);
    private int laid;

    Staging(Opening opening, RowHash hash, Register register, Areas areas) {
        this.opening = opening;
        this.hash = hash;
        this.register = register;
        this.areas = areas;
    }

    @Override
    public void programme(ProgrammeFacts facts) {
        table = opening.open(facts);
        firstDay = facts.start();
        lastDay = facts.end();
        UUID said = hash.of(
                facts.name(), facts.funder(), facts.remark(), facts.purpose(), firstDay, lastDay, facts.weeks());
        lay(RowKind.PROGRAMME, key(RowKind.PROGRAMME), said, facts.at(), null, 0, null, null, facts.name(), null);
        facts.targets().forEach((indicator, value) -> {
            UUID key = key(RowKind.TARGET, indicator);
            lay(RowKind.TARGET, key, hash.of(value), facts.at(), null, 0, null, null, indicator, null);
        });
    }

    @Override
    public void promoter(PromoterRow row) {
        int org = register.place(row.who());
        register.isPromoter(org);
        var said = onLastDay("promoter", "promoter", null, null, row.municipalityCode(), null);
        UUID print = hash.of(row.name(), row.municipalityCode(), row.email(), row.phone(), hashed(said));
        var facts = new CompanyFacts(row.name(), row.municipalityCode(), null, null, null, null, null);
        UUID key = key(RowKind.PROMOTER, row.who().digits());
        lay(RowKind.PROMOTER, key, print, row.at(), org, 0, said, null, row.name(), Json.write(facts));
    }

    @Override
    public void company(CompanyRow row) {
        int org = register.place(row.who());
        String size = SizeClass.of(row.employees(), row.turnoverTkr()).code();
        var weeks = BigDecimal.valueOf(row.weeksAttended().size());
        var said = onLastDay(register.role(org), code(row.status()), null, weeks, row.municipalityCode(), size);
        OrganisationNumber promoter = row.promoter();
        UUID print = hash.of(
                row.name(),
                row.sni(),
                row.employees(),
                row.turnoverTkr(),
                row.contact(),
                row.email(),
                row.cohort(),
                promoter == null ? null : promoter.digits(),
                row.weeksAttended(),
                hashed(said));
        var facts = new CompanyFacts(
                row.name(),
                row.municipalityCode(),
                row.sni(),
                row.employees(),
                row.turnoverTkr(),
                row.cohort(),
                promoter == null ? null : register.place(promoter));
        UUID key = key(RowKind.COMPANY, row.who().digits());
        long precedence = standing(row.status()) * 100L + row.weeksAttended().size();
        lay(
                RowKind.COMPANY,
                key,
                print,
                row.at(),
                org,
                precedence,
                said,
                row.weeksAttended(),
                row.name(),
                Json.write(facts));
    }

    @Override
    public void answer(AnswerRow row) {
        int org = register.place(row.who());
        Integer recommends = row.recommends();
        var said = new Said(
                register.role(org),
                strategy(row),
                areas.code(row.area()),
                recommends == null ? null : BigDecimal.valueOf(recommends),
                yearAsked(row),
                null,
                null,
                row.answeredOn(),
                true,
                null);
        UUID print = hash.of(row.area(), row.comment(), hashed(said));
        UUID key = key(RowKind.ANSWER, row.who().digits());
        lay(RowKind.ANSWER, key, print, row.at(), org, row.answeredOn().toEpochDay(), said, null, null, row.comment());
    }

    @Override
    public void action(ActionRow row) {
        int org = register.place(row.who());
        UUID plan = key(RowKind.ADOPTION, row.who().digits(), row.normalisedPlan());
        boolean complete = row.owner() != null && row.deadline() != null;
        var said = new Said(
                register.role(org),
                complete ? "complete" : "incomplete",
                null,
                null,
                null,
                null,
                null,
                lastDay,
                false,
                plan);
        UUID print = hash.of(
                row.horizon(),
                row.goal(),
                row.owner(),
                row.deadline(),
                row.status(),
                row.budgetSek(),
                row.adoptedOn(),
                hashed(said));
        UUID key = key(RowKind.ACTION, row.who().digits(), row.normalisedPlan(), row.normalisedAction());
        lay(RowKind.ACTION, key, print, row.at(), org, complete ? 1 : 0, said, null, null, null);
        adoption(row, org, plan);
    }

    @Override
    public void idea(IdeaRow row) {
        int org = register.place(row.who());
        var kind = row.kind();
        var strategy = row.strategy();
        var said = onLastDay(
                register.role(org),
                code(row.stage()),
                kind == null ? null : code(kind),
                strategy == null ? null : BigDecimal.valueOf(strategy.ordinal()),
                null,
                null);
        UUID key = key(RowKind.IDEA, row.who().digits(), row.normalisedTitle());
        lay(RowKind.IDEA, key, hashed(said), row.at(), org, row.stage().ordinal(), said, null, null, null);
    }

    @Override
    public void voice(VoiceRow row) {
        int org = register.place(row.who());
        UUID key = key(RowKind.VOICE, row.who().digits(), row.voice(), row.question());
        UUID print = hash.of(row.answer(), row.consent(), row.consentedOn());
        var said = new VoiceSaid(
                row.at().row(), row.voice(), row.question(), row.answer(), row.consent(), row.consentedOn());
        lay(RowKind.VOICE, key, print, row.at(), org, 0, null, null, null, Json.write(said));
    }

    /** All rows are laid. */
    void finish() {
        if (table != null) {
            table.finish();
        }
    }

    @Override
    public void close() {
        if (table != null) {
            table.close();
        }
    }

    /** A plan's adoption is repeated on each of its rows; one in a series is enough. */
    private void adoption(ActionRow row, int org, UUID plan) {
        LocalDate on = row.adoptedOn();
        if (on == null) {
            return;
        }
        var said = new Said(register.role(org), "adopted", null, null, null, null, null, on, true, null);
        UUID print = hash.of(plan, hashed(said));
        if (!print.equals(adopted)) {
            adopted = print;
            lay(RowKind.ADOPTION, plan, print, row.at(), org, on.toEpochDay(), said, null, null, null);
        }
    }

    private void lay(
            RowKind kind,
            UUID key,
            UUID fingerprint,
            RowPlace at,
            @Nullable Integer org,
            long precedence,
            @Nullable Said said,
            @Nullable SortedSet<Integer> weeks,
            @Nullable String name,
            @Nullable String payload) {
        if (table == null) {
            return;
        }
        table.number(laid++)
                .text(kind.code())
                .uuid(key)
                .uuid(fingerprint)
                .text(at.sheet())
                .number(at.row());
        table.number(org).number(precedence).numbers(weeks).text(name).text(payload);
        if (said == null) {
            table.uuid(null)
                    .uuid(null)
                    .text(null)
                    .text(null)
                    .text(null)
                    .number(null)
                    .number(null);
            table.text(null).text(null).date(null).text(null).uuid(null).end();
            return;
        }
        table.uuid(hashed(said))
                .uuid(Ids.next())
                .text(said.role())
                .text(said.code())
                .text(said.detail());
        table.number(said.number())
                .number(said.yearAsked())
                .text(said.municipality())
                .text(said.size());
        table.date(said.happenedOn()).bool(said.dayKnown()).uuid(said.partOf()).end();
    }

    private UUID hashed(Said said) {
        if (said != hashedLast) {
            hashedLast = said;
            lastHash = said.hash(hash);
        }
        return lastHash;
    }

    private UUID key(RowKind kind, String... parts) {
        return hash.of(kind.code(), String.join("\n", parts));
    }

    private Said onLastDay(
            String role,
            String code,
            @Nullable String detail,
            @Nullable BigDecimal number,
            @Nullable String municipality,
            @Nullable String size) {
        return new Said(role, code, detail, number, null, municipality, size, lastDay, false, null);
    }

    private String strategy(AnswerRow row) {
        StrategyAnswer answer = row.strategy();
        return switch (answer) {
            case null -> "none";
            case HAS_STRATEGY -> "has";
            case HAS_DRAFT -> "draft";
            case PLANS_IN_YEAR -> isTheProgrammes(row.strategyYear()) ? "plans-this-year" : "plans-later";
            case PLANS_LATER -> "plans-later";
            case NO -> "no";
            case DONT_KNOW -> "dont-know";
        };
    }

    private boolean isTheProgrammes(@Nullable Integer year) {
        return year != null && year >= firstDay.getYear() && year <= lastDay.getYear();
    }

    /** The year a plan was said to come; for other answers the programme's own. */
    private @Nullable Integer yearAsked(AnswerRow row) {
        if (row.strategy() == null) {
            return null;
        }
        return isTheProgrammes(row.strategyYear()) ? row.strategyYear() : Integer.valueOf(lastDay.getYear());
    }

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** How far a company came, when it stands in several rounds: the furthest counts. */
    private static int standing(CompanyStatus status) {
        return switch (status) {
            case DECLINED -> 0;
            case WITHDREW -> 1;
            case LEFT_BEFORE_START -> 2;
            case APPLIED -> 3;
            case WAITLISTED -> 4;
            case ACCEPTED -> 5;
            case DROPPED_OUT -> 6;
            case PARTICIPATED -> 7;
        };
    }
}
