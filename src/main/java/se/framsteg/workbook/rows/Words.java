package se.framsteg.workbook.rows;

import java.util.Locale;
import se.framsteg.shell.sheets.Cell;
import se.framsteg.workbook.rows.ActionRow.ActionStatus;
import se.framsteg.workbook.rows.ActionRow.Horizon;
import se.framsteg.workbook.rows.IdeaRow.CircularStrategy;
import se.framsteg.workbook.rows.IdeaRow.IdeaKind;
import se.framsteg.workbook.rows.IdeaRow.Stage;

/** The word lists of the workbook. */
final class Words {
    static final WordList<CompanyStatus> STATUS = new WordList<CompanyStatus>()
            .with(CompanyStatus.APPLIED, "Anmäld", "Anmält", "Ansökt", "Ansökan", "Sökt", "Har sökt", "Anmälan")
            .with(CompanyStatus.WAITLISTED, "Reserv", "Reservlista", "Reservplats", "Väntelista", "Kö", "I kö")
            .with(CompanyStatus.ACCEPTED, "Antagen", "Antaget", "Antagna", "Har fått plats", "Plats", "Beviljad")
            .with(CompanyStatus.DECLINED, "Ej antagen", "Ej antaget", "Inte antagen", "Avslag", "Nekad", "Avvisad")
            .with(
                    CompanyStatus.WITHDREW,
                    "Återtog anmälan",
                    "Återtog",
                    "Återtagen",
                    "Återtagen anmälan",
                    "Återtog sin anmälan",
                    "Drog tillbaka anmälan",
                    "Tackade nej",
                    "Avböjde")
            .with(
                    CompanyStatus.LEFT_BEFORE_START,
                    "Hoppade av före start",
                    "Avhopp före start",
                    "Hoppat av före start",
                    "Hoppade av innan start",
                    "Avhopp innan start")
            .with(
                    CompanyStatus.DROPPED_OUT,
                    "Hoppade av",
                    "Avhopp",
                    "Hoppat av",
                    "Avbröt",
                    "Avbrutit",
                    "Hoppade av efter start",
                    "Hoppade av under programmet",
                    "Hoppade av under utbildningen")
            .with(
                    CompanyStatus.PARTICIPATED,
                    "Deltog",
                    "Deltagit",
                    "Har deltagit",
                    "Deltar",
                    "Deltagare",
                    "Deltagande",
                    "Genomfört",
                    "Genomförd",
                    "Genomförde",
                    "Fullföljde",
                    "Fullföljt",
                    "Slutfört");

    static final WordList<Horizon> HORIZON = new WordList<Horizon>()
            .with(Horizon.SHORT, "Kort", "Kort sikt", "På kort sikt", "Kortsiktig", "Kortsiktigt", "K")
            .with(
                    Horizon.MEDIUM,
                    "Medel",
                    "Medellång",
                    "Medellång sikt",
                    "På medellång sikt",
                    "Mellan",
                    "Mellanlång",
                    "M")
            .with(Horizon.LONG, "Lång", "Lång sikt", "På lång sikt", "Långsiktig", "Långsiktigt", "L");

    static final WordList<ActionStatus> ACTION_STATUS = new WordList<ActionStatus>()
            .with(
                    ActionStatus.NOT_STARTED,
                    "Ej påbörjad",
                    "Ej påbörjat",
                    "Inte påbörjad",
                    "Inte påbörjat",
                    "Ej startad",
                    "Inte startad",
                    "Planerad",
                    "Planerat",
                    "Kommande")
            .with(
                    ActionStatus.UNDER_WAY,
                    "Pågår",
                    "Pågående",
                    "Påbörjad",
                    "Påbörjat",
                    "Startad",
                    "Igång",
                    "I gång",
                    "Under arbete")
            .with(
                    ActionStatus.DONE,
                    "Klar",
                    "Klart",
                    "Färdig",
                    "Färdigt",
                    "Avslutad",
                    "Avslutat",
                    "Genomförd",
                    "Genomfört",
                    "Utförd",
                    "Slutförd",
                    "100 %")
            .with(
                    ActionStatus.DROPPED,
                    "Struken",
                    "Avbruten",
                    "Nedlagd",
                    "Utgår",
                    "Utgått",
                    "Inställd",
                    "Ej aktuell",
                    "Avförd");

    static final WordList<IdeaKind> IDEA_KIND = new WordList<IdeaKind>()
            .with(IdeaKind.PRODUCT, "Produkt", "Vara", "Ny produkt", "Produkter")
            .with(IdeaKind.SERVICE, "Tjänst", "Ny tjänst", "Tjänster", "Service")
            .with(IdeaKind.PROCESS, "Process", "Arbetssätt", "Nytt arbetssätt", "Ny process", "Processer")
            .with(IdeaKind.BUSINESS_MODEL, "Affärsmodell", "Ny affärsmodell", "Affär");

    static final WordList<Stage> STAGE = new WordList<Stage>()
            .with(Stage.DESCRIBED, "Idé", "Ide", "Beskriven", "Idéstadie", "Idéstadiet", "På idéstadiet")
            .with(Stage.TESTED, "Test", "Testad", "Testat", "Testas", "Pilot", "Prototyp", "Under test", "Provas")
            .with(
                    Stage.LAUNCHED,
                    "Lanserad",
                    "Lanserat",
                    "Lanserades",
                    "Lansering",
                    "På marknaden",
                    "Införd",
                    "I drift");

    static final WordList<CircularStrategy> CIRCULAR = circular();

    static final WordList<Boolean> YES_OR_NO = new WordList<Boolean>()
            .with(true, "Ja", "j", "yes", "y", "x", "1", "sant", "true", "✓", "ok", "ja tack")
            .with(false, "Nej", "no", "0", "falskt", "false", "nej tack", "ej", "inte");

    static final WordList<Boolean> ATTENDED = new WordList<Boolean>()
            .with(true, "1", "x", "ja", "j", "närvarande", "närv", "när", "närvaro", "deltog", "deltagit", "ok", "sant")
            .also(true, "true", "yes", "y", "✓", "med", "på plats", "digitalt", "på distans")
            .with(false, "0", "nej", "frånvarande", "frånv", "frånvaro", "från", "deltog ej", "deltog inte", "ej")
            .also(false, "ej närvarande", "inte närvarande", "falskt", "false", "no", "sjuk", "förhinder", "borta");

    /** What people write where they have nothing to say. */
    static final WordList<Boolean> NOTHING = new WordList<Boolean>()
            .with(true, "saknas", "uppgift saknas", "okänd", "okänt", "vet ej", "vet inte", "ej angivet", "ej angiven")
            .also(true, "ej aktuellt", "ej aktuell", "n/a", "ingen uppgift", "ingen", "inga", "inget", "ej bestämt")
            .also(true, "ej utsedd", "ej klart", "vakant", "tbd", "null", "tom", "tomt", "blank");

    /** What stands where the day of a decision should stand when there is none. */
    static final WordList<Boolean> NOT_YET = new WordList<Boolean>()
            .with(true, "nej", "ej antagen", "inte antagen", "inte än", "ej ännu", "ännu inte", "ej", "ej beslutad")
            .also(true, "ej antaget", "inte antaget", "inte ännu", "ej beslutat", "0", "falskt");

    /** What stands where a deadline should stand when an action never ends. */
    static final WordList<Boolean> ONGOING = new WordList<Boolean>()
            .with(true, "löpande", "tills vidare", "kontinuerligt", "fortlöpande", "årligen", "varje år", "pågår");

    private Words() {}

    private static WordList<CircularStrategy> circular() {
        var list = new WordList<CircularStrategy>()
                .with(CircularStrategy.R0_REFUSE, "Avstå", "Tacka nej", "Vägra", "Undvika", "Undvik")
                .with(CircularStrategy.R1_RETHINK, "Tänka nytt", "Tänk nytt", "Tänka om", "Tänk om")
                .with(CircularStrategy.R2_REDUCE, "Minska", "Minskning", "Reducera")
                .with(CircularStrategy.R3_REUSE, "Återanvända", "Återanvänd", "Återanvändning", "Återbruka", "Återbruk")
                .with(CircularStrategy.R4_REPAIR, "Reparera", "Laga", "Reparation", "Underhålla")
                .with(CircularStrategy.R5_REFURBISH, "Rekonditionera", "Renovera", "Rekonditionering", "Renovering")
                .with(
                        CircularStrategy.R6_REMANUFACTURE,
                        "Återbruka delar",
                        "Återtillverka",
                        "Återtillverkning",
                        "Återbruk av delar",
                        "Återanvända delar")
                .with(CircularStrategy.R7_REPURPOSE, "Byta ändamål", "Ge nytt ändamål", "Nytt ändamål", "Ny användning")
                .with(
                        CircularStrategy.R8_RECYCLE,
                        "Återvinna",
                        "Materialåtervinna",
                        "Återvinning",
                        "Materialåtervinning")
                .with(
                        CircularStrategy.R9_RECOVER,
                        "Utvinna energi",
                        "Energiåtervinna",
                        "Energiåtervinning",
                        "Förbränning");
        for (var strategy : CircularStrategy.values()) {
            var english = strategy.name().substring(3).toLowerCase(Locale.ROOT);
            list.also(strategy, strategy.code(), english, strategy.code() + english);
        }
        return list;
    }

    /** "R8 Återvinna" and "Återvinna (R8)" are one word with its code. */
    static CircularStrategy circular(Cell cell) {
        var written = cell.written().strip();
        if (CIRCULAR.has(written)) return CIRCULAR.read(cell);
        var word = written.replaceAll("(?i)\\bR[0-9]\\b", "");
        return CIRCULAR.read(word.isBlank() ? cell : new Cell.Text(word));
    }
}
