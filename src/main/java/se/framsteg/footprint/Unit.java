package se.framsteg.footprint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an amount is counted in. Units of one measure become each other, exactly or with 34 digits. */
public enum Unit {
    KWH("kWh", Measure.ENERGY, "3.6"),
    MWH("MWh", Measure.ENERGY, "3600"),
    MJ("MJ", Measure.ENERGY, "1"),
    GJ("GJ", Measure.ENERGY, "1000"),
    LITRE("litre", Measure.VOLUME, "1"),
    M3("m3", Measure.VOLUME, "1000"),
    NORMAL_M3("Nm3", Measure.GAS, "1"),
    KG("kg", Measure.MASS, "1"),
    TONNE("tonne", Measure.MASS, "1000"),
    VEHICLE_KM("vehicle_km", Measure.DRIVEN, "1"),
    VEHICLE_MIL("vehicle_mil", Measure.DRIVEN, "10"),
    PASSENGER_KM("passenger_km", Measure.TRAVELLED, "1"),
    PASSENGER_MIL("passenger_mil", Measure.TRAVELLED, "10"),
    TONNE_KM("tonne_km", Measure.CARRIED, "1"),
    ROOM_NIGHT("room_night", Measure.NIGHTS, "1"),
    FTE_HOUR("fte_hour", Measure.HOURS, "1");

    private enum Measure {
        ENERGY,
        VOLUME,
        GAS,
        MASS,
        DRIVEN,
        TRAVELLED,
        CARRIED,
        NIGHTS,
        HOURS
    }

    private final String code;
    private final Measure measure;
    private final BigDecimal size;

    Unit(String code, Measure measure, String size) {
        this.code = code;
        this.measure = measure;
        this.size = new BigDecimal(size);
    }

    /** @throws IllegalArgumentException where no unit is written so */
    static Unit of(String code) {
        return Arrays.stream(values())
                .filter(unit -> unit.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No unit is written " + code));
    }

    public String code() {
        return code;
    }

    public String textKey() {
        return "footprint.unit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean becomes(Unit other) {
        return measure == other.measure;
    }

    /** All that become this one, this first. */
    public List<Unit> alike() {
        return Arrays.stream(values())
                .filter(this::becomes)
                .sorted((one, other) -> Boolean.compare(other == this, one == this))
                .toList();
    }

    /** @throws IllegalArgumentException where the two measure different things */
    public BigDecimal convert(BigDecimal amount, Unit to) {
        if (!becomes(to)) {
            throw new IllegalArgumentException("%s never becomes %s".formatted(this, to));
        }
        return size.compareTo(to.size) == 0
                ? amount
                : plain(amount.multiply(size).divide(to.size, MathContext.DECIMAL128));
    }

    /** Without zeros after the last decimal, and never written with a power of ten: so a frozen copy keeps its letters. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
