package se.framsteg.flows.county.web;

import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.county.CountyTonnes;
import se.framsteg.flows.county.NotBecome;
import se.framsteg.flows.county.OngoingExchange;
import se.framsteg.flows.county.PromotersExchanges;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/**
 * Material in the whole region.
 *
 * @param year of what was delivered; null for all
 * @param nameless how many exchanges go on in which not both have said yes
 * @param failedNameless how many came to nothing before both had
 */
public record CountyMaterialsPage(
        Region region,
        List<Integer> years,
        @Nullable Integer year,
        List<CountyTonnes> tonnes,
        List<OngoingExchange> ongoing,
        long nameless,
        List<NotBecome> failed,
        long failedNameless,
        List<PromotersExchanges> promoters,
        Materials materials)
        implements Page {
    @Override
    public String template() {
        return "flows/county/web/countyMaterials";
    }

    public List<Crumb> above() {
        return List.of(new Crumb(say("flows.county.crumb"), "/%s/manage".formatted(region.slug())));
    }

    public String path() {
        return "/%s/manage/materials".formatted(region.slug());
    }

    public String sheet() {
        return path() + "/materials.xlsx" + (year == null ? "" : "?year=" + year);
    }

    public boolean isEmpty() {
        return tonnes.isEmpty() && ongoing.isEmpty() && nameless == 0 && failed.isEmpty() && failedNameless == 0;
    }

    /** Whether a choice of years is of any use. */
    public boolean hasYears() {
        return years.size() > 1 || year != null;
    }

    public String material(String key) {
        return materials.pathInWords(key, Say.lang());
    }

    public static String tonnes(BigDecimal tonnes) {
        return number(tonnes.stripTrailingZeros());
    }

    public String sum(Function<CountyTonnes, BigDecimal> which) {
        return tonnes(tonnes.stream().map(which).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What counts. */
    public List<CountyTonnes> counted() {
        return tonnes.stream().filter(each -> each.times() > 0).toList();
    }

    /** What a promoter has said for both sides; empty where that is nothing. */
    public String outside() {
        BigDecimal outside = tonnes.stream().map(CountyTonnes::outside).reduce(BigDecimal.ZERO, BigDecimal::add);
        return outside.signum() == 0 ? "" : say("flows.county.nobody", tonnes(outside));
    }

    public int times() {
        return tonnes.stream().mapToInt(CountyTonnes::times).sum();
    }

    public String stage(OngoingExchange each) {
        return say("flows.brokering.stage." + each.state());
    }

    /** Who gives, and who takes. */
    public String between(OngoingExchange each) {
        return whose(each.giver()) + " → " + whose(each.taker());
    }

    static String whose(@Nullable String name) {
        return name == null ? say("flows.county.outside") : name;
    }

    public String since(OngoingExchange each) {
        return day(each.movedAt());
    }

    /** Each reason, how often, and of which materials. */
    public Map<String, List<NotBecome>> reasons() {
        return failed.stream()
                .collect(Collectors.groupingBy(
                        each -> say("flows.brokering.reason." + each.reason()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    public static int times(List<NotBecome> rows) {
        return rows.stream().mapToInt(NotBecome::times).sum();
    }

    public String ofWhat(List<NotBecome> rows) {
        return rows.stream()
                .map(each -> material(each.material()) + " " + number(each.times()))
                .collect(Collectors.joining(", "));
    }

    public static String promoter(PromotersExchanges each) {
        String name = each.promoter();
        return name == null ? say("flows.county.promoter.none") : name;
    }
}
