package se.framsteg.flows.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.framsteg.flows.materials.Material;
import se.framsteg.flows.materials.Materials;
import se.framsteg.footprint.EmissionFactors;
import se.framsteg.footprint.Factor;

/**
 * What a match might save in greenhouse gases: new material that need not be made, less what recycling and the lorry give off.
 * Possible, not verified, and no part of the score.
 */
@Component
public class Climate {
    private static final String LORRY = "fr-hgv-artic-tkm";
    private static final BigDecimal KG_PER_TONNE = new BigDecimal(1000);

    private final Materials materials;
    private final EmissionFactors factors;

    Climate(Materials materials, EmissionFactors factors) {
        this.materials = materials;
        this.factors = factors;
    }

    /** In tonnes a year. @param saved what is left when the transport is taken off */
    public record Saving(BigDecimal saved, BigDecimal transport) {}

    /**
     * Empty where an amount or a factor is not known, or nothing would be saved. Of the other's amount no more is used than is shown
     * of it, so that nobody works it out from what is saved.
     *
     * @param material of the offer
     */
    public Optional<Saving> of(Fit fit, String material) {
        BigDecimal tonnes = fit.othersTonnes()
                .orElse(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(fit.own().kg(), 3));
        Optional<BigDecimal> made = factor(material, Material.FactorIds::primary);
        Optional<BigDecimal> recycled = factor(material, Material.FactorIds::closedLoop);
        Optional<BigDecimal> lorry = factors.newest().find(LORRY).map(Factor::kgPerUnit);
        if (tonnes.signum() == 0 || made.isEmpty() || recycled.isEmpty() || lorry.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal transport = tonnes.multiply(BigDecimal.valueOf(fit.km())).multiply(lorry.get());
        BigDecimal saved = tonnes.multiply(made.get().subtract(recycled.get())).subtract(transport);
        return saved.signum() > 0
                ? Optional.of(new Saving(inTonnes(saved, 1), inTonnes(transport, 2)))
                : Optional.empty();
    }

    private Optional<BigDecimal> factor(
            String material, java.util.function.Function<Material.FactorIds, String> which) {
        return materials
                .find(material)
                .map(found -> which.apply(found.factors()))
                .filter(id -> !id.isEmpty())
                .flatMap(factors.newest()::find)
                .map(Factor::kgPerUnit);
    }

    private static BigDecimal inTonnes(BigDecimal kg, int decimals) {
        return kg.divide(KG_PER_TONNE, decimals, RoundingMode.HALF_UP);
    }
}
