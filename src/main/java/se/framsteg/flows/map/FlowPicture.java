package se.framsteg.flows.map;

import static se.framsteg.flows.map.FlowMapView.exact;
import static se.framsteg.flows.map.FlowMapView.tonnes;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.framsteg.shell.charts.ChartTable;
import se.framsteg.shell.charts.FlowChart;

/** A flow map drawn: the heaviest of each side by name, the others together; all of them in its table. */
final class FlowPicture {
    /** So long a name is read beside its band; the table has all of it. */
    private static final int LONGEST = 48;

    private FlowPicture() {}

    static FlowChart of(FlowMap map) {
        return new FlowChart(
                say("flows.map.title"),
                say("flows.map.described", tonnes(map.tonnesIn()), tonnes(map.tonnesOut())),
                bands(map.in()),
                bands(map.out()),
                say("flows.map.goes-round"),
                say("flows.map.rest"),
                table(map));
    }

    private static List<FlowChart.Band> bands(List<MappedFlow> flows) {
        var bands = new ArrayList<FlowChart.Band>();
        boolean merged = flows.size() > FlowChart.MOST;
        List<MappedFlow> named = merged ? flows.subList(0, FlowChart.MOST - 1) : flows;
        named.forEach(flow -> bands.add(band(shortened(flow.name(), LONGEST), flow.tonnesYear(), flow.tonnesAround())));
        if (merged) {
            List<MappedFlow> others = flows.subList(FlowChart.MOST - 1, flows.size());
            bands.add(band(
                    say("flows.map.others", others.size()),
                    sum(others.stream().map(MappedFlow::tonnesYear)),
                    sum(others.stream().map(MappedFlow::tonnesAround))));
        }
        return bands;
    }

    private static FlowChart.Band band(String name, BigDecimal tonnes, BigDecimal around) {
        double share = Math.clamp(around.doubleValue() / tonnes.doubleValue(), 0, 1);
        return new FlowChart.Band(name, tonnes(tonnes), tonnes.doubleValue(), share);
    }

    private static BigDecimal sum(Stream<BigDecimal> tonnes) {
        return tonnes.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The beginning of it, where it is longer than so many signs. */
    static String shortened(String name, int longest) {
        int signs = name.codePointCount(0, name.length());
        return signs <= longest ? name : name.substring(0, name.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private static ChartTable table(FlowMap map) {
        List<String> heads = Stream.of("flow", "direction", "tonnes", "around")
                .map(head -> say("flows.map.h." + head))
                .toList();
        return new ChartTable(
                heads,
                Stream.concat(map.in().stream(), map.out().stream())
                        .map(flow -> List.of(flow.name(), where(flow), tonnes(flow.tonnesYear()), exact(flow.around())))
                        .toList());
    }

    static String where(MappedFlow flow) {
        if (flow.isIn()) {
            return say("flows.map.in");
        }
        return flow.destination() == null
                ? say("flows.map.out")
                : say("flows.map.out." + flow.destination().code());
    }
}
