package se.framsteg.flows.brokering.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.HolderId;
import se.framsteg.flows.OutsideHolder;
import se.framsteg.flows.Side;
import se.framsteg.flows.brokering.Consent;
import se.framsteg.flows.brokering.Deal;
import se.framsteg.flows.brokering.Delivery;
import se.framsteg.flows.materials.MaterialChoices;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/**
 * What a promoter types of a deal that they have heard of, field by field. Of each side, whose fields begin with its code: who it is
 * ({@code c-} and a company, {@code h-} and a holder outside, or {@code new}), and who there said yes.
 */
public record DealForm(Map<String, String> typed) {
    static final DealForm EMPTY = new DealForm(Map.of());

    private static final String NEW = "new";

    record Read(Optional<Deal> deal, Mending mending) {}

    public String text(String field) {
        return FormReading.typed(typed.get(field));
    }

    public String text(Side side, String field) {
        return text(side.code() + "-" + field);
    }

    /** Whether it was sent to search for a material. */
    boolean isSearch() {
        return MaterialChoices.isSearch(typed.get("find"), typed.get("material-words"));
    }

    MaterialChoices choices(Materials materials) {
        return materials.choices(text("material"), text("material-words"), Say.lang(), isSearch());
    }

    Read read(Map<String, String> municipalities, Materials materials, LocalDate today) {
        var reading = new FormReading();
        var parties = new EnumMap<Side, Deal.Party>(Side.class);
        var yes = new EnumMap<Side, Consent>(Side.class);
        for (Side side : Side.values()) {
            Deal.Party party = party(reading, side, municipalities);
            if (party != null) {
                parties.put(side, party);
            }
            yes.put(side, consent(reading, side, today));
        }
        Deal.Party giver = parties.get(Side.OFFER);
        Deal.Party taker = parties.get(Side.NEED);
        if (giver != null && !text(Side.OFFER, "party").equals(NEW) && giver.equals(taker)) {
            reading.refuse("need-party", "flows.brokering.deal.same");
        }
        String title = reading.needed(
                "title", text("title"), FlowDraft.What.LONGEST_TITLE, "flows.brokering.outside.title.missing");
        if (materials.find(text("material")).isEmpty()) {
            reading.refuse("material", "flows.brokering.outside.material.missing");
        }
        Delivery.Told told =
                MatchForm.delivery(reading, today, text("on"), text("delivered"), typed.get("sure"), false, null);
        return told == null
                        || giver == null
                        || taker == null
                        || !reading.mending().isEmpty()
                ? new Read(Optional.empty(), reading.mending())
                : new Read(Optional.of(new Deal(giver, taker, title, text("material"), told, yes)), Mending.NONE);
    }

    private Deal.@Nullable Party party(FormReading reading, Side side, Map<String, String> municipalities) {
        String chosen = text(side, "party");
        if (chosen.matches("[ch]-" + Ids.WRITTEN)) {
            UUID id = UUID.fromString(chosen.substring(2));
            return chosen.startsWith("c")
                    ? new Deal.Party.Company(id)
                    : new Deal.Party.Outsider(new HolderId(id), null);
        }
        if (!chosen.equals(NEW)) {
            reading.refuse(side.code() + "-party", "flows.brokering.deal.party.missing");
            return null;
        }
        String name = reading.needed(
                side.code() + "-name",
                text(side, "name"),
                OutsideHolder.LONGEST_NAME,
                "flows.brokering.outside.name.missing");
        String contact = reading.text(side.code() + "-contact", text(side, "contact"), OutsideHolder.LONGEST_CONTACT);
        if (!municipalities.containsKey(text(side, "place"))) {
            reading.refuse(side.code() + "-place", "flows.brokering.outside.place.missing");
        }
        return reading.mending().isEmpty()
                ? new Deal.Party.Outsider(null, new OutsideHolder(name, contact, text(side, "place")))
                : null;
    }

    private Consent consent(FormReading reading, Side side, LocalDate today) {
        String who = reading.needed(
                side.code() + "-who", text(side, "who"), Consent.LONGEST, "flows.brokering.phone.who.missing");
        LocalDate day =
                reading.neededDay(side.code() + "-yes", text(side, "yes")).orElse(today);
        if (day.isAfter(today)) {
            reading.refuse(side.code() + "-yes", "flows.brokering.outside.on.ahead");
        }
        return new Consent(who.length() > Consent.LONGEST ? "" : who, day);
    }
}
