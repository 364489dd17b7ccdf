package se.framsteg.flows.offers.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.Answer;
import se.framsteg.flows.Flow;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.Side;
import se.framsteg.flows.materials.MaterialChoices;
import se.framsteg.shell.forms.FormReading;

/** What somebody writes of a flow, as it was typed, field by field. */
public record FlowForm(Map<String, String> typed) {
    private static final BigDecimal KILOS = BigDecimal.valueOf(1000);

    /** An empty one. @param municipality where the company is; empty where that is not known */
    static FlowForm empty(String direction, String municipality, String from) {
        return new FlowForm(Map.of(
                "direction", direction, "unit", "t", "per", "year", "municipality", municipality, "starts", from));
    }

    /** The same, of what somebody else has or needs. */
    FlowForm like(FlowDraft other) {
        var begun = new LinkedHashMap<>(typed);
        begun.put("title", other.what().title());
        begun.put("material", other.what().material());
        return new FlowForm(begun);
    }

    static FlowForm of(Flow flow) {
        FlowDraft said = flow.said();
        var typed = new LinkedHashMap<String, String>();
        typed.put("seen", String.valueOf(flow.version()));
        typed.put("direction", said.direction().code());
        typed.put("title", said.what().title());
        typed.put("material", said.what().material());
        typed.put("amount", number(said.quantity().amount()));
        typed.put("unit", said.quantity().unit());
        typed.put("per", said.quantity().per());
        typed.put("municipality", said.terms().municipality());
        typed.put("words", said.what().words());
        typed.put("starts", said.period().starts().toString());
        typed.put("ends", Objects.toString(said.period().ends(), ""));
        typed.put("pattern", said.period().pattern());
        typed.put("form", said.what().form());
        BigDecimal weight = said.quantity().tPerUnit();
        typed.put("weight", weight == null ? "" : number(weight.multiply(KILOS)));
        typed.put("quality", said.condition().quality());
        typed.put("contaminants", String.join(", ", said.condition().contaminants()));
        typed.put("excluded", String.join(", ", said.condition().excluded()));
        typed.put("ewc", said.what().ewc());
        typed.put("legal", said.what().legal());
        typed.put("hazardous", answer(said.what().hazardous()));
        typed.put("waste", answer(said.terms().acceptsWaste()));
        typed.put("permit", answer(said.terms().hasPermit()));
        typed.put("price", number(said.terms().priceSekT()));
        typed.put("transport", said.terms().transport());
        boolean anywhere = said.terms().maxDistanceKm() == FlowDraft.Terms.FARTHEST_KM;
        typed.put("distance", anywhere ? "" : String.valueOf(said.terms().maxDistanceKm()));
        typed.put("retention", said.terms().retention());
        typed.put("handling", said.today().handling());
        typed.put("cost", number(said.today().sekYear()));
        return new FlowForm(typed);
    }

    /** Nothing is chosen in the place of whoever has not answered. */
    private static String answer(Answer answer) {
        return answer == Answer.UNSAID ? "" : answer.code();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : FlowWords.decimals(number);
    }

    public String text(String field) {
        return FormReading.typed(typed.get(field));
    }

    /** Whether something stands in any of these. */
    public boolean says(String... names) {
        return Stream.of(names).anyMatch(each -> !text(each).isEmpty());
    }

    /** Whether it was sent to search for a material, and not to be kept. */
    boolean isSearch() {
        return MaterialChoices.isSearch(typed.get("find"), typed.get("material-words"));
    }

    /** Whether it was sent to be kept and then seen as others will see it. */
    boolean isToBeShown() {
        return text("then").equals("publication");
    }

    /** Whether it was sent to search for a waste code, and not to be kept. */
    boolean isCodeSearch() {
        return text("find").equals("code");
    }

    /** The waste code: one that was found and chosen, or else as it was typed. */
    String code() {
        return says("ewc-found") ? text("ewc-found") : text("ewc");
    }

    public boolean isNeed() {
        return text("direction").equals(Side.NEED.code());
    }
}
