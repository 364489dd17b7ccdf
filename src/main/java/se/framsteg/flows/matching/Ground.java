package se.framsteg.flows.matching;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.flows.Distances;
import se.framsteg.flows.materials.Material;
import se.framsteg.flows.materials.Materials;
import se.framsteg.organisations.Organisations;

/** What is the same for all flows: how far it is between municipalities, how far each material travels, and the weights in force. */
@Component
class Ground {
    /** What is neither bulky nor precious. */
    private static final int USUAL_LAMBDA_KM = 150;

    private final Organisations organisations;
    private final Materials materials;
    private final Map<String, What> known = new ConcurrentHashMap<>();
    private volatile @Nullable Scoring scoring;

    Ground(Organisations organisations, Materials materials) {
        this.organisations = organisations;
        this.materials = materials;
    }

    Scoring scoring() {
        Scoring made = scoring;
        if (made == null) {
            made = new Scoring(Weights.inForce(), new Distances(organisations.centres()));
            scoring = made;
        }
        return made;
    }

    /** The same each time, so that many flows share what they are of. */
    What what(String material, String ewc) {
        return known.computeIfAbsent(material + " " + ewc, _ -> What.of(material, ewc, lambdaKm(material)));
    }

    /** What was once a material and is none any more travels as most things do. */
    private int lambdaKm(String material) {
        return materials.find(material).map(Material::lambdaKm).orElse(USUAL_LAMBDA_KM);
    }
}
