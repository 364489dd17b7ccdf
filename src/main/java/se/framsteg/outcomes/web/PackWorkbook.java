package se.framsteg.outcomes.web;

import static se.framsteg.outcomes.web.EvidenceWords.meaning;
import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.outcomes.CountedCompanies;
import se.framsteg.outcomes.CountedCompany;
import se.framsteg.outcomes.Definition;
import se.framsteg.outcomes.Definitions;
import se.framsteg.outcomes.Figures;
import se.framsteg.outcomes.Indicator;
import se.framsteg.outcomes.StrategyShare;
import se.framsteg.people.Manager;
import se.framsteg.shell.documents.Sheet;
import se.framsteg.shell.documents.Spreadsheet;
import se.framsteg.shell.documents.Spreadsheet.Column;
import se.framsteg.shell.documents.Spreadsheet.Kind;
import se.framsteg.shell.documents.Spreadsheet.Share;

/** The report as an Excel workbook: the indicators, and the companies and promoters behind them. */
@Component
class PackWorkbook {
    private final CountedCompanies companies;

    PackWorkbook(CountedCompanies companies) {
        this.companies = companies;
    }

    void write(Manager by, Pack pack, OutputStream out) {
        List<String> lines = lines(pack);
        try (var book = Spreadsheet.to(out, lines.getFirst())) {
            try (var sheet = book.sheet(say("outcomes.pack.sheet.indicators"), lines, indicatorColumns())) {
                PackRow.all(pack).forEach(row -> indicator(sheet, row, pack));
            }
            try (var sheet = book.sheet(say("outcomes.pack.sheet.companies"), lines, companyColumns())) {
                companies.each(by, pack.programme(), pack.period(), "company", company -> company(sheet, company));
            }
            try (var sheet = book.sheet(say("outcomes.pack.sheet.promoters"), lines, promoterColumns())) {
                companies.each(by, pack.programme(), pack.period(), "promoter", promoter -> promoter(sheet, promoter));
            }
        }
    }

    private static List<String> lines(Pack pack) {
        var lines = new ArrayList<String>();
        lines.add(pack.programme().name() + ", " + pack.region());
        lines.add(say(
                "outcomes.pack.period",
                date(pack.period().from()),
                date(pack.period().to())));
        lines.add(say("outcomes.pack.made", date(pack.madeOn()), pack.madeBy()));
        if (pack.programme().example()) {
            lines.add(say("shell.example"));
        }
        return lines;
    }

    private static List<Column> indicatorColumns() {
        return List.of(
                Column.text(say("outcomes.pack.column.indicator"), 34),
                new Column(say("outcomes.pack.column.outcome"), 10, Kind.DECIMAL),
                new Column(say("outcomes.pack.column.target"), 10, Kind.DECIMAL),
                Column.text(say("outcomes.pack.column.words"), 46),
                new Column(say("outcomes.pack.column.n"), 10, Kind.WHOLE),
                new Column(say("outcomes.pack.column.of"), 10, Kind.WHOLE),
                new Column(say("outcomes.pack.column.low"), 13, Kind.PERCENT),
                new Column(say("outcomes.pack.column.high"), 13, Kind.PERCENT),
                new Column(say("outcomes.pack.column.day"), 14, Kind.DATE),
                Column.text(say("outcomes.pack.column.counts"), 60),
                Column.text(say("outcomes.pack.column.formula"), 46),
                Column.text(say("outcomes.pack.column.source"), 34),
                Column.text(say("outcomes.pack.column.strength"), 34));
    }

    private static void indicator(Sheet sheet, PackRow row, Pack pack) {
        Figures figures = pack.figures();
        Definition definition = Definitions.inForce().of(row.indicator());
        boolean share = row.indicator().isShare();
        boolean bounded = row.indicator() == Indicator.STRATEGY_SHARE;
        StrategyShare strategy = figures.strategy();
        var words = new ArrayList<String>();
        words.add(row.outcome());
        words.addAll(row.details());
        sheet.row(
                row.name(),
                number(figures.value(row.indicator()), share),
                number(figures.target(row.indicator()), share),
                String.join("\n", words),
                part(row.indicator(), figures),
                whole(row.indicator(), figures),
                bounded ? strategy.low() : null,
                bounded ? strategy.high() : null,
                figures.asOf(),
                row.counts(),
                definition.formula().in(lang()),
                row.source(),
                row.strength());
    }

    private static @Nullable Object number(@Nullable BigDecimal number, boolean share) {
        if (number == null) {
            return null;
        }
        return share ? new Share(number) : number.stripTrailingZeros().scale() <= 0 ? number.longValue() : number;
    }

    private static Long part(Indicator indicator, Figures figures) {
        return switch (indicator) {
            case COMPANIES_BENEFITED -> figures.benefited().value();
            case STRATEGY_SHARE -> figures.strategy().numerator();
            case ACTION_PLANS -> figures.plans().drawnUp();
            case IDEAS -> figures.ideas().value();
            case RECOMMENDATION -> figures.recommendation().n();
            case PROMOTER_CAPACITY -> figures.promoters().adoptedPlans();
            case MATURITY_CHANGE -> figures.maturity().pairs();
            case COMPLETION -> figures.completion().completed();
            case CLIMATE_ACCOUNTS -> figures.climate().companies();
            case PLANNED_EMISSIONS -> figures.emissions().companies();
            case IMPLEMENTATION -> figures.implementation().latest().done();
            case MATERIAL_KEPT -> figures.material().companies();
        };
    }

    /** Of how many; an idea is of nothing. */
    private static @Nullable Long whole(Indicator indicator, Figures figures) {
        return switch (indicator) {
            case COMPANIES_BENEFITED -> figures.benefited().applied();
            case STRATEGY_SHARE -> figures.strategy().answered();
            case COMPLETION -> figures.completion().enrolled();
            case IMPLEMENTATION -> figures.implementation().latest().due();
            case PLANNED_EMISSIONS -> figures.plans().adopted();
            case ACTION_PLANS, RECOMMENDATION, MATURITY_CHANGE, CLIMATE_ACCOUNTS, MATERIAL_KEPT ->
                figures.benefited().value();
            case IDEAS -> null;
            case PROMOTER_CAPACITY -> figures.promoters().promoters();
        };
    }

    private static List<Column> companyColumns() {
        return List.of(
                Column.text(say("outcomes.pack.column.company"), 36),
                Column.text(say("outcomes.pack.column.number"), 22),
                Column.text(say("outcomes.pack.column.municipality"), 18),
                Column.text(say("outcomes.pack.column.size"), 22),
                Column.text(say("outcomes.pack.column.status"), 22),
                new Column(say("outcomes.pack.column.benefited"), 14, Kind.WHOLE),
                Column.text(say("outcomes.pack.column.strategy"), 34),
                new Column(say("outcomes.pack.column.drawn-up"), 16, Kind.WHOLE),
                new Column(say("outcomes.pack.column.adopted"), 14, Kind.WHOLE),
                new Column(say("outcomes.pack.column.ideas"), 10, Kind.WHOLE),
                new Column(say("outcomes.pack.column.by-owner"), 14, Kind.WHOLE));
    }

    private static void company(Sheet sheet, CountedCompany company) {
        sheet.row(
                company.name(),
                company.number(),
                company.municipality(),
                say("outcomes.size." + company.size()),
                company.status() == null ? null : meaning("participation", company.status()),
                one(company.benefited()),
                company.strategy() == null ? null : meaning("answer", company.strategy()),
                one(company.planDrawnUp()),
                one(company.planAdopted()),
                company.ideas(),
                one(company.planByOwner()));
    }

    private static List<Column> promoterColumns() {
        return List.of(
                Column.text(say("outcomes.pack.column.promoter"), 36),
                Column.text(say("outcomes.pack.column.number"), 22),
                Column.text(say("outcomes.pack.column.municipality"), 18),
                new Column(say("outcomes.pack.column.drawn-up"), 16, Kind.WHOLE),
                new Column(say("outcomes.pack.column.adopted"), 14, Kind.WHOLE),
                new Column(say("outcomes.pack.column.by-owner"), 14, Kind.WHOLE));
    }

    private static void promoter(Sheet sheet, CountedCompany promoter) {
        sheet.row(
                promoter.name(),
                promoter.number(),
                promoter.municipality(),
                one(promoter.planDrawnUp()),
                one(promoter.planAdopted()),
                one(promoter.planByOwner()));
    }

    /** As a number, so that the column can be summed to the figure. */
    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }
}
