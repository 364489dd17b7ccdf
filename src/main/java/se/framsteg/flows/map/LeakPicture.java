package se.framsteg.flows.map;

import static se.framsteg.flows.map.FlowMapView.sek;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.views.View;
import se.framsteg.shell.charts.BarChart;
import se.framsteg.shell.charts.ChartTable;

/** What leaves a company without being sold, and what each of it costs: purchase, work and disposal less what is paid for it. */
record LeakPicture(FlowMap map) {
    private static final int MOST = 10;

    View view() {
        String title = say("flows.map.leaks");
        List<Leak> leaks = map.leaks();
        List<Leak> dear = leaks.stream()
                .filter(leak -> leak.costSek().signum() > 0)
                .limit(MOST)
                .toList();
        if (dear.isEmpty()) {
            return new View.Awaited(title, say(leaks.isEmpty() ? "flows.map.leaks.empty" : "flows.map.leaks.pays"));
        }
        Leak most = dear.getFirst();
        String words = say(
                "flows.map.leaks.what",
                sek(map.leaksSek()),
                most.flow().name(),
                sek(most.costSek()),
                sek(most.sekPerTonne()));
        return new View.Drawn(title, words, chart(title, words, dear, leaks));
    }

    private static BarChart chart(String title, String words, List<Leak> dear, List<Leak> all) {
        return new BarChart(
                title,
                words,
                dear.stream()
                        .map(leak -> new BarChart.Bar(
                                leak.flow().name(), leak.costSek().doubleValue(), sek(leak.costSek()), null))
                        .toList(),
                dear.getFirst().costSek().doubleValue(),
                null,
                table(all));
    }

    private static ChartTable table(List<Leak> leaks) {
        return new ChartTable(
                Stream.of("flow", "purchase", "work", "disposal", "paid", "sum")
                        .map(head -> say("flows.map.h." + head))
                        .toList(),
                leaks.stream().map(LeakPicture::line).toList());
    }

    private static List<String> line(Leak leak) {
        String purchase = said(leak.purchaseSek());
        return List.of(
                leak.flow().name(),
                leak.isReckoned() ? say("flows.map.reckoned", purchase) : purchase,
                said(leak.workSek()),
                said(leak.disposalSek()),
                said(leak.paidSek()),
                sek(leak.costSek()));
    }

    private static String said(@Nullable BigDecimal sek) {
        return sek == null ? "–" : sek(sek);
    }
}
