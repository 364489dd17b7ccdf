package se.framsteg.flows.brokering.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.Answer;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.HolderId;
import se.framsteg.flows.OutsideHolder;
import se.framsteg.flows.Quantity;
import se.framsteg.flows.Side;
import se.framsteg.flows.TypedNumber;
import se.framsteg.flows.brokering.Consent;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.Ids;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** What a promoter types of somebody outside: who it is, what they have or need, and who said yes. */
public record OutsideForm(
        @Nullable String holder,
        @Nullable String name,
        @Nullable String contact,
        @Nullable String municipality,
        @Nullable String direction,
        @Nullable String title,
        @Nullable String material,
        @Nullable String tonnes,
        @Nullable String waste,
        @Nullable String permit,
        @Nullable String who,
        @Nullable String on) {
    public static final OutsideForm EMPTY =
            new OutsideForm(null, null, null, null, null, null, null, null, null, null, null, null);

    private static final BigDecimal MOST = new BigDecimal(1_000_000);

    public static String typed(@Nullable String field) {
        return FormReading.typed(field);
    }

    /** Somebody the promoter has told of before. */
    @Nullable
    HolderId known() {
        return typed(holder).matches(Ids.WRITTEN) ? new HolderId(UUID.fromString(typed(holder))) : null;
    }

    Mending mending(Map<String, String> municipalities, Materials materials, LocalDate today) {
        var reading = new FormReading();
        if (known() == null) {
            reading.needed("name", name, OutsideHolder.LONGEST_NAME, "flows.brokering.outside.name.missing");
        }
        reading.text("contact", contact, OutsideHolder.LONGEST_CONTACT);
        if (!municipalities.containsKey(typed(municipality))) {
            reading.refuse("municipality", "flows.brokering.outside.place.missing");
        }
        if (!typed(direction).equals("offer") && !typed(direction).equals("need")) {
            reading.refuse("direction", "flows.brokering.outside.direction.missing");
        }
        reading.needed("title", title, FlowDraft.What.LONGEST_TITLE, "flows.brokering.outside.title.missing");
        if (materials.find(typed(material)).isEmpty()) {
            reading.refuse("material", "flows.brokering.outside.material.missing");
        }
        BigDecimal amount = TypedNumber.tonnes(reading, "tonnes", typed(tonnes), "flows.brokering.tonnes.wrong")
                .orElse(BigDecimal.ONE);
        if (amount.signum() == 0 || amount.compareTo(MOST) > 0) {
            reading.refuse("tonnes", "flows.brokering.tonnes.wrong");
        }
        reading.needed("who", who, Consent.LONGEST, "flows.brokering.outside.who.missing");
        LocalDate day = reading.neededDay("on", on).orElse(today);
        if (day.isAfter(today)) {
            reading.refuse("on", "flows.brokering.outside.on.ahead");
        }
        return reading.mending();
    }

    /** For what has nothing to mend. */
    OutsideHolder fresh() {
        return new OutsideHolder(typed(name), typed(contact), typed(municipality));
    }

    FlowDraft draft(LocalDate today) {
        Side which = typed(direction).equals("offer") ? Side.OFFER : Side.NEED;
        FlowDraft bare = FlowDraft.of(which, typed(title), typed(material), typed(municipality), today);
        FlowDraft draft = which == Side.NEED ? bare.taking(ticked(waste), ticked(permit)) : bare;
        return TypedNumber.tonnes(new FormReading(), "tonnes", typed(tonnes), "flows.brokering.tonnes.wrong")
                .map(amount -> draft.of(new Quantity(amount, "t", null, "year")))
                .orElse(draft);
    }

    /** What is not ticked has nobody said no to. */
    private static Answer ticked(@Nullable String box) {
        return typed(box).equals("true") ? Answer.YES : Answer.UNSAID;
    }

    Consent consent(LocalDate today) {
        return new Consent(typed(who), new FormReading().day("on", on).orElse(today));
    }
}
