package se.framsteg.footprint;

import java.math.BigDecimal;
import se.framsteg.shell.InBoth;

/**
 * How many kilograms of greenhouse gases, as carbon dioxide, one unit of something comes to.
 *
 * @param id stays the same from version to version
 * @param category what kind of thing it is: {@code fuel}, {@code waste} …
 * @param year that it is of; empty where the source says none
 * @param verified {@code seen} at its source, or {@code recalled}: to be looked up before it is relied on
 */
public record Factor(
        String id,
        InBoth name,
        Scope scope,
        String category,
        Unit unit,
        BigDecimal kgPerUnit,
        String year,
        String source,
        String note,
        String verified) {
    public Factor {
        if (kgPerUnit.signum() < 0) {
            throw new IllegalArgumentException("A factor takes nothing away: " + id);
        }
    }

    public BigDecimal kg(BigDecimal amount) {
        return amount.multiply(kgPerUnit);
    }
}
