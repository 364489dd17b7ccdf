package se.framsteg.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.programmes.SizeClass;
import se.framsteg.shell.Json;
import se.framsteg.workbook.rows.ActionRow;
import se.framsteg.workbook.rows.AnswerRow;
import se.framsteg.workbook.rows.CompanyRow;
import se.framsteg.workbook.rows.IdeaRow;
import se.framsteg.workbook.rows.ProgrammeFacts;
import se.framsteg.workbook.rows.PromoterRow;
import se.framsteg.workbook.rows.Reading.Part;
import se.framsteg.workbook.rows.RefusedRow;
import se.framsteg.workbook.rows.RowSink;
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
    private final Standing standing;
    private final Laying table;
    private LocalDate lastDay = LocalDate.MIN;
    private StrategySaid strategy = new StrategySaid(lastDay, lastDay);
    private @Nullable UUID adopted;

    Staging(Opening opening, RowHash hash, Register register, Areas areas, Standing standing) {
        this.opening = opening;
        this.hash = hash;
        this.register = register;
        this.areas = areas;
        this.standing = standing;
        this.table = new Laying(hash);
    }

    @Override
    public void programme(ProgrammeFacts facts) {
        table.in(opening.open(facts));
        lastDay = facts.end();
        strategy = new StrategySaid(facts.start(), lastDay);
        UUID said = hash.of(
                facts.name(), facts.funder(), facts.remark(), facts.purpose(), facts.start(), lastDay, facts.weeks());
        table.lay(new LaidRow(
                RowKind.PROGRAMME,
                RowKey.of(hash, RowKind.PROGRAMME, ""),
                said,
                facts.at(),
                null,
                0,
                null,
                null,
                facts.name(),
                null));
        facts.targets().forEach((indicator, value) -> {
            UUID key = RowKey.of(hash, RowKind.TARGET, indicator);
            table.lay(
                    new LaidRow(RowKind.TARGET, key, hash.of(value), facts.at(), null, 0, null, null, indicator, null));
        });
    }

    @Override
    public void promoter(PromoterRow row) {
        int org = register.place(row.who());
        register.isPromoter(org);
        var said = onLastDay("promoter", "promoter", null, null, row.municipalityCode(), null);
        UUID print = hash.of(row.name(), row.municipalityCode(), row.email(), row.phone(), table.hashed(said));
        var facts = new CompanyFacts(row.name(), row.municipalityCode(), null, null, null, null, null);
        UUID key = RowKey.of(hash, RowKind.PROMOTER, row.who());
        table.lay(
                new LaidRow(RowKind.PROMOTER, key, print, row.at(), org, 0, said, null, row.name(), Json.write(facts)));
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
                table.hashed(said));
        var facts = new CompanyFacts(
                row.name(),
                row.municipalityCode(),
                row.sni(),
                row.employees(),
                row.turnoverTkr(),
                row.cohort(),
                promoter == null ? null : register.place(promoter));
        UUID key = RowKey.of(hash, RowKind.COMPANY, row.who());
        long precedence = row.status().ordinal() * 100L + row.weeksAttended().size();
        table.lay(new LaidRow(
                RowKind.COMPANY,
                key,
                print,
                row.at(),
                org,
                precedence,
                said,
                row.weeksAttended(),
                row.name(),
                Json.write(facts)));
    }

    @Override
    public void answer(AnswerRow row) {
        int org = register.place(row.who());
        Integer recommends = row.recommends();
        var said = new Said(
                register.role(org),
                strategy.code(row),
                areas.code(row.area()),
                recommends == null ? null : BigDecimal.valueOf(recommends),
                strategy.yearAsked(row),
                null,
                null,
                row.answeredOn(),
                true,
                null);
        UUID print = hash.of(row.area(), row.comment(), table.hashed(said));
        UUID key = RowKey.of(hash, RowKind.ANSWER, row.who());
        table.lay(new LaidRow(
                RowKind.ANSWER,
                key,
                print,
                row.at(),
                org,
                row.answeredOn().toEpochDay(),
                said,
                null,
                null,
                row.comment()));
    }

    @Override
    public void action(ActionRow row) {
        int org = register.place(row.who());
        UUID plan = RowKey.of(hash, RowKind.ADOPTION, row.who(), row.normalisedPlan());
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
                table.hashed(said));
        UUID key = RowKey.of(hash, RowKind.ACTION, row.who(), row.normalisedPlan(), row.normalisedAction());
        table.lay(new LaidRow(RowKind.ACTION, key, print, row.at(), org, complete ? 1 : 0, said, null, null, null));
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
        UUID key = RowKey.of(hash, RowKind.IDEA, row.who(), row.normalisedTitle());
        table.lay(new LaidRow(
                RowKind.IDEA,
                key,
                table.hashed(said),
                row.at(),
                org,
                row.stage().ordinal(),
                said,
                null,
                null,
                null));
    }

    @Override
    public void voice(VoiceRow row) {
        int org = register.place(row.who());
        UUID key = RowKey.of(hash, RowKind.VOICE, row.who(), row.voice(), row.question());
        UUID print = hash.of(row.answer(), row.consent(), row.consentedOn());
        var said = new VoiceSaid(
                row.at().row(), row.voice(), row.question(), row.answer(), row.consent(), row.consentedOn());
        table.lay(new LaidRow(RowKind.VOICE, key, print, row.at(), org, 0, null, null, null, Json.write(said)));
    }

    /** Whoever stands among the promoters is one, whatever else is wrong with the row. */
    @Override
    public void refused(RefusedRow row) {
        standing.add(row);
        if (row.part() == Part.PROMOTERS && row.who() != null) {
            register.isPromoter(register.place(row.who()));
        }
    }

    /** All rows are laid. */
    void finish() {
        table.finish();
    }

    @Override
    public void close() {
        table.close();
    }

    /** A plan's adoption is repeated on each of its rows; one in a series is enough. */
    private void adoption(ActionRow row, int org, UUID plan) {
        LocalDate on = row.adoptedOn();
        if (on == null) {
            return;
        }
        var said = new Said(register.role(org), "adopted", null, null, null, null, null, on, true, null);
        UUID print = hash.of(plan, table.hashed(said));
        if (!print.equals(adopted)) {
            adopted = print;
            table.lay(
                    new LaidRow(RowKind.ADOPTION, plan, print, row.at(), org, on.toEpochDay(), said, null, null, null));
        }
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

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
