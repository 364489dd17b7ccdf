package se.framsteg.programmes.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.Measures.Measure;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;

public record TargetsPage(Planning planning, List<Measure> measures, Map<String, BigDecimal> inForce) implements Page {
    public String value(Measure measure) {
        BigDecimal value = inForce.get(measure.indicator());
        return value == null ? Say.say("programmes.target.none") : said(measure, value);
    }

    public boolean isSet(Measure measure) {
        return inForce.containsKey(measure.indicator());
    }

    static String said(Measure measure, @Nullable BigDecimal value) {
        return value == null ? "" : measure.share() ? Say.percent(value) : Say.number(value);
    }

    @Override
    public String template() {
        return "programmes/web/targets";
    }
}
