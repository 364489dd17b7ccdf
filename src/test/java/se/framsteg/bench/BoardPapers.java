package se.framsteg.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import se.framsteg.plan.adoption.Frozen;
import se.framsteg.plan.adoption.Papers.Kind;
import se.framsteg.plan.adoption.PlanPaper;
import se.framsteg.plan.adoption.web.PaperDocument;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.documents.Pdf;
import se.framsteg.shell.documents.WordDocument;

/** The paper that a board decides on, of a plan with twenty actions: how long one takes once warm, and how many eight make at once. */
final class BoardPapers {
    private static final int ACTIONS = 20;
    private static final int WARM = 60;
    private static final int ALONE = 40;
    private static final int TOGETHER = 200;

    private BoardPapers() {}

    static void measure() throws InterruptedException {
        var paper = new PaperDocument(new PlanPaper(plan(), "0".repeat(64)), Kind.BOARD_PAPER);
        System.out.printf("%n| board paper | bytes | alone, ms | 8 at once, a second |%n|---|---:|---:|---:|%n");
        row("PDF", () -> Frame.in(Lang.SV, () -> Pdf.of(paper)));
        row(
                "for Word",
                () -> Frame.in(
                        Lang.SV,
                        () -> new WordDocument(paper.title(), "Plåt & Svets AB", Lang.SV, paper.parts()).bytes()));
    }

    private static void row(String name, Callable<byte[]> draw) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(IntStream.range(0, WARM).mapToObj(_ -> draw).toList());
            long begun = System.nanoTime();
            int bytes = 0;
            for (int i = 0; i < ALONE; i++) {
                bytes = threads.submit(draw).get().length;
            }
            double alone = (System.nanoTime() - begun) / 1e6 / ALONE;
            begun = System.nanoTime();
            threads.invokeAll(IntStream.range(0, TOGETHER).mapToObj(_ -> draw).toList());
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf("| %s | %d | %.0f | %.0f |%n", name, bytes, alone, TOGETHER / seconds);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Frozen plan() {
        List<Frozen.Deed> actions = IntStream.rangeClosed(1, ACTIONS)
                .mapToObj(number -> new Frozen.Deed(
                        String.valueOf(number),
                        number,
                        "Täta tryckluften i hall " + number,
                        "Energi",
                        "Lisa Plåt",
                        List.of("Kalle Svets"),
                        "2026-12-01",
                        "2027-03-01",
                        "25000",
                        "own",
                        "40",
                        "kWh om året",
                        "1.5",
                        "",
                        "12000",
                        "Mätt i en vecka",
                        "medium",
                        "planned"))
                .toList();
        var proposal = new Frozen.Paper(
                "Strategi och handlingsplan för hållbarhet",
                "2026-12-15",
                List.of("anta strategin", "anta handlingsplanen med 20 åtgärder och en budget på 500 000 kronor"),
                "Trucken kan bli försenad. Då hyr vi en i två månader.",
                "Då betalar vi 52 000 kronor om året för luft som läcker.",
                "2027-06-15",
                "Lisa Plåt",
                List.of(new Frozen.Person("Gunvor Ek", "ordförande"), new Frozen.Person("Sten Sax", "ledamot")));
        var aim = new Frozen.Aim(
                "Fossilfria till 2030, och den plåtverkstad i länet som kunderna frågar först.",
                "2030",
                List.of("Byt ut dieseln", "Sälj spillet", "Lär alla att mäta"),
                "Vi slutar köpa in till lager.",
                "Vi mäter först.",
                "2029-12-31");
        return new Frozen(
                Frozen.FORMAT,
                "Plåt & Svets AB",
                1,
                "2026-11-30",
                "board",
                proposal,
                aim,
                List.of("Energi", "Transporter", "Avfall"),
                List.of(new Frozen.Goal("El", "MWh", "2025", "420", "2028", "350", "Energi")),
                actions,
                List.of());
    }
}
