package se.framsteg.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.workbook.rows.ActionRow;
import se.framsteg.workbook.rows.AnswerRow;
import se.framsteg.workbook.rows.CompanyRow;
import se.framsteg.workbook.rows.CompanyStatus;
import se.framsteg.workbook.rows.IdeaRow;
import se.framsteg.workbook.rows.Municipalities;
import se.framsteg.workbook.rows.Problem;
import se.framsteg.workbook.rows.ProgrammeFacts;
import se.framsteg.workbook.rows.ProgressListener;
import se.framsteg.workbook.rows.PromoterRow;
import se.framsteg.workbook.rows.Reading;
import se.framsteg.workbook.rows.Reading.Part;
import se.framsteg.workbook.rows.RefusedRow;
import se.framsteg.workbook.rows.RowPlace;
import se.framsteg.workbook.rows.RowSink;
import se.framsteg.workbook.rows.StrategyAnswer;
import se.framsteg.workbook.rows.VoiceRow;

/** A workbook of a few understood rows, to be changed and imported again. */
class SmallWorkbook implements RowSource {
    static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);

    String name;
    String region = "Region Jönköpings län";
    LocalDate lastDay = LAST_DAY;
    String remark = "Exempel med påhittade företag, inte regionens uppgifter";
    final List<Function<RowPlace, PromoterRow>> promoters = new ArrayList<>();
    final List<Function<RowPlace, CompanyRow>> companies = new ArrayList<>();
    final List<Function<RowPlace, AnswerRow>> answers = new ArrayList<>();
    final List<Function<RowPlace, ActionRow>> actions = new ArrayList<>();
    final List<Function<RowPlace, IdeaRow>> ideas = new ArrayList<>();
    final List<Function<RowPlace, VoiceRow>> voices = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final List<RefusedRow> refused = new ArrayList<>();

    SmallWorkbook(String name) {
        this.name = name;
    }

    /** Number n of the series 559999, which no company has. */
    static OrganisationNumber company(int n) {
        return numbered(1000 + n);
    }

    static OrganisationNumber promoter(int n) {
        return numbered(9900 + n);
    }

    private static OrganisationNumber numbered(int n) {
        for (int check = 0; check < 10; check++) {
            var number = OrganisationNumber.parse("559999%03d%d".formatted(n / 10, check));
            if (number.isPresent()) {
                return number.get();
            }
        }
        throw new IllegalStateException();
    }

    SmallWorkbook promoter(OrganisationNumber who, String called) {
        promoters.add(at -> new PromoterRow(at, who, called, "0685", "kontakt@framjare.example", null));
        return this;
    }

    SmallWorkbook company(OrganisationNumber who, CompanyStatus status, Integer... weeks) {
        return company(who, null, status, weeks);
    }

    SmallWorkbook company(
            OrganisationNumber who, @Nullable OrganisationNumber promoter, CompanyStatus status, Integer... weeks) {
        companies.add(at -> new CompanyRow(
                at,
                who,
                "Påhittade " + who.digits() + " AB",
                "0680",
                "25.62",
                12,
                new BigDecimal(15000),
                "VD",
                "vd@pahittat.example",
                "Omgång 1",
                promoter,
                status,
                new TreeSet<>(Set.of(weeks))));
        return this;
    }

    SmallWorkbook participant(OrganisationNumber who) {
        return company(who, CompanyStatus.PARTICIPATED, 1, 2, 3);
    }

    SmallWorkbook answer(OrganisationNumber who, LocalDate on, StrategyAnswer strategy, Integer recommends) {
        answers.add(at ->
                new AnswerRow(at, who, on, strategy, null, recommends, "Hållbara affärer", "Lärorikt och konkret."));
        return this;
    }

    SmallWorkbook action(OrganisationNumber who, String plan, LocalDate adopted, String action, String owner) {
        var deadline = LocalDate.of(2021, 6, 30);
        actions.add(at -> new ActionRow(at, who, plan, adopted, null, null, action, owner, deadline, null, null));
        return this;
    }

    SmallWorkbook idea(OrganisationNumber who, String title, IdeaRow.Stage stage) {
        ideas.add(at -> new IdeaRow(at, who, title, IdeaRow.IdeaKind.SERVICE, null, stage));
        return this;
    }

    SmallWorkbook voice(OrganisationNumber who, String called, String question, String answer, boolean consent) {
        voices.add(at -> new VoiceRow(at, who, called, question, answer, consent, consent ? LAST_DAY : null));
        return this;
    }

    SmallWorkbook refusedRow() {
        problems.add(new Problem(
                Problem.Kind.REFUSED,
                "Företag",
                99,
                "A",
                "Organisationsnummer",
                "123",
                "workbook.refused.x",
                List.of()));
        return this;
    }

    SmallWorkbook refused(Part part, OrganisationNumber who, String title, String action) {
        refused.add(new RefusedRow(part, who, title, action));
        return refusedRow();
    }

    SmallWorkbook copy() {
        var copy = new SmallWorkbook(name);
        copy.region = region;
        copy.remark = remark;
        copy.lastDay = lastDay;
        copy.promoters.addAll(promoters);
        copy.companies.addAll(companies);
        copy.answers.addAll(answers);
        copy.actions.addAll(actions);
        copy.ideas.addAll(ideas);
        copy.voices.addAll(voices);
        return copy;
    }

    @Override
    public Reading read(Municipalities places, RowSink sink, Consumer<Problem> told, ProgressListener progress) {
        sink.programme(new ProgrammeFacts(
                new RowPlace("Program", 2),
                name,
                region,
                "Regionala medel",
                remark,
                "Stärka små företag",
                LocalDate.of(2020, 5, 4),
                lastDay,
                6,
                Map.of("companies-benefited", new BigDecimal(35))));
        refused.forEach(sink::refused);
        each("Främjare", promoters, sink::promoter);
        each("Företag", companies, sink::company);
        each("Enkät", answers, sink::answer);
        each("Handlingsplaner", actions, sink::action);
        each("Idéer", ideas, sink::idea);
        each("Röster", voices, sink::voice);
        problems.forEach(told);
        return new Reading(companies.size(), problems.size(), 0, Set.of());
    }

    private static <R> void each(String sheet, List<Function<RowPlace, R>> rows, Consumer<R> sink) {
        for (int i = 0; i < rows.size(); i++) {
            sink.accept(rows.get(i).apply(new RowPlace(sheet, i + 2)));
        }
    }
}
