package se.framsteg.flows.brokering.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.TypedNumber;
import se.framsteg.flows.brokering.Consent;
import se.framsteg.flows.brokering.Delivery;
import se.framsteg.flows.brokering.Message;
import se.framsteg.flows.brokering.Proposal;
import se.framsteg.shell.Ids;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** What is typed on the page of a match: a message, a proposal or a delivery, one form at a time. */
public record MatchForm(
        @Nullable String words,
        @Nullable String kind,
        @Nullable String terms,
        @Nullable String tonnes,
        @Nullable String from,
        @Nullable String price,
        @Nullable String on,
        @Nullable String delivered,
        @Nullable String sure,
        @Nullable String corrects,
        @Nullable String who,
        @Nullable String saidOn,
        @Nullable String teller,
        @Nullable String tellerOn,
        @Nullable String answers) {
    public static final MatchForm EMPTY =
            new MatchForm(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Nothing typed yet, but which delivery it is told in place of; no address fills in more than that. */
    static MatchForm correcting(String delivery) {
        return new MatchForm(
                null, null, null, null, null, null, null, null, null, delivery, null, null, null, null, null);
    }

    /** The same, answering a proposal or a delivery for somebody outside. */
    MatchForm answering(String subject) {
        return new MatchForm(
                words, kind, terms, tonnes, from, price, on, delivered, sure, corrects, who, saidOn, teller, tellerOn,
                subject);
    }

    /** More at once than most of what a small company has in a year is asked about. */
    private static final BigDecimal UNUSUAL = new BigDecimal(1000);

    private static final BigDecimal MOST_PRICE = new BigDecimal(100_000);

    public static String typed(@Nullable String field) {
        return FormReading.typed(field);
    }

    record Read<T>(Optional<T> value, Mending mending) {
        /** What is to be mended in both. */
        Mending with(Read<?> other) {
            var all = new LinkedHashMap<>(mending.sentences());
            all.putAll(other.mending().sentences());
            return new Mending(all);
        }
    }

    Read<String> message() {
        var reading = new FormReading();
        String text = reading.needed("words", words, Message.LONGEST, "flows.brokering.message.missing");
        return read(reading, text);
    }

    /** Who outside all programmes has said yes to a promoter, and on which day. */
    Read<Consent> consent(LocalDate today) {
        return consent("who", who, "on", on, today);
    }

    /** Who there has said yes to what is proposed, or to what the others have written. */
    Read<Consent> said(LocalDate today) {
        return consent("who", who, "saidOn", saidOn, today);
    }

    /** Who there has told what was delivered. */
    Read<Consent> toldBy(LocalDate today) {
        return consent("teller", teller, "tellerOn", tellerOn, today);
    }

    private static Read<Consent> consent(
            String whoField, @Nullable String who, String dayField, @Nullable String on, LocalDate today) {
        var reading = new FormReading();
        String name = reading.needed(whoField, who, Consent.LONGEST, "flows.brokering.phone.who.missing");
        LocalDate day = reading.neededDay(dayField, on).orElse(today);
        if (day.isAfter(today)) {
            reading.refuse(dayField, "flows.brokering.outside.on.ahead");
        }
        return reading.mending().isEmpty()
                ? new Read<>(Optional.of(new Consent(name, day)), Mending.NONE)
                : new Read<>(Optional.empty(), reading.mending());
    }

    /** @param year tonnes of a year, as far as one of the sides has said it: much more than that is asked about */
    Read<Proposal.Terms> proposal(@Nullable BigDecimal year) {
        var reading = new FormReading();
        String text = reading.needed("terms", terms, Proposal.Terms.LONGEST, "flows.brokering.terms.missing");
        BigDecimal amount = TypedNumber.tonnes(reading, "tonnes", typed(tonnes), "flows.brokering.tonnes.wrong")
                .orElse(null);
        if (amount != null && (amount.signum() == 0 || amount.compareTo(Delivery.MOST) > 0)) {
            reading.refuse("tonnes", "flows.brokering.tonnes.wrong");
        } else if (amount != null && sure == null && amount.compareTo(UNUSUAL) > 0) {
            reading.refuse("tonnes", "flows.brokering.terms.much");
        } else if (amount != null
                && sure == null
                && year != null
                && amount.compareTo(year.multiply(BigDecimal.TWO)) > 0) {
            reading.refuse("tonnes", "flows.brokering.delivered.years");
        }
        LocalDate day = reading.day("from", from).orElse(null);
        BigDecimal sek = price(reading);
        return reading.mending().isEmpty()
                ? new Read<>(Optional.of(new Proposal.Terms(text, amount, day, sek)), Mending.NONE)
                : new Read<>(Optional.empty(), reading.mending());
    }

    /** A price with a minus before it is one that who gives pays. */
    private @Nullable BigDecimal price(FormReading reading) {
        String text = typed(price).replace('−', '-').replace('–', '-');
        boolean below = text.startsWith("-");
        BigDecimal sek = reading.amount("price", below ? text.substring(1) : text, "flows.brokering.price.wrong")
                .orElse(null);
        if (sek != null && sek.compareTo(MOST_PRICE) > 0) {
            reading.refuse("price", "flows.brokering.price.wrong");
        }
        return sek == null || !below ? sek : sek.negate();
    }

    /**
     * @param alike whether one of the same day and amount has been told already
     * @param year tonnes of a year, as far as one of the sides has said it
     */
    Read<Delivery.Told> delivery(LocalDate today, boolean alike, @Nullable BigDecimal year) {
        var reading = new FormReading();
        Delivery.Told told = delivery(reading, today, on, delivered, sure, alike, year);
        return told == null
                ? new Read<>(Optional.empty(), reading.mending())
                : new Read<>(Optional.of(new Delivery.Told(told.on(), told.tonnes(), corrected())), Mending.NONE);
    }

    /** Null where something is to be mended. */
    static Delivery.@Nullable Told delivery(
            FormReading reading,
            LocalDate today,
            @Nullable String on,
            @Nullable String delivered,
            @Nullable String sure,
            boolean alike,
            @Nullable BigDecimal year) {
        LocalDate day = reading.neededDay("on", on).orElse(today);
        if (day.isAfter(today)) {
            reading.refuse("on", "flows.brokering.on.ahead");
        } else if (day.isBefore(today.minusYears(Delivery.YEARS))) {
            reading.refuse("on", "flows.brokering.on.long-ago");
        }
        BigDecimal amount = TypedNumber.tonnes(reading, "delivered", typed(delivered), "flows.brokering.tonnes.wrong")
                .orElse(BigDecimal.ZERO);
        if (amount.signum() == 0 || amount.compareTo(Delivery.MOST) > 0) {
            reading.refuse("delivered", "flows.brokering.tonnes.wrong");
        } else if (sure == null && alike) {
            reading.refuse("delivered", "flows.brokering.delivered.alike");
        } else if (sure == null && amount.compareTo(UNUSUAL) > 0) {
            reading.refuse("delivered", "flows.brokering.delivered.much");
        } else if (sure == null && year != null && amount.compareTo(year.multiply(BigDecimal.TWO)) > 0) {
            reading.refuse("delivered", "flows.brokering.delivered.years");
        }
        return reading.mending().isEmpty()
                ? new Delivery.Told(day, amount.setScale(3, RoundingMode.HALF_UP), null)
                : null;
    }

    /** The delivery that this one is told in place of. */
    @Nullable
    UUID corrected() {
        return typed(corrects).matches(Ids.WRITTEN) ? UUID.fromString(typed(corrects)) : null;
    }

    private static Read<String> read(FormReading reading, String text) {
        return reading.mending().isEmpty()
                ? new Read<>(Optional.of(text), Mending.NONE)
                : new Read<>(Optional.empty(), reading.mending());
    }
}
