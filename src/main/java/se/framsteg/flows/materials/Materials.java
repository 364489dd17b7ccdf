package se.framsteg.flows.materials;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.framsteg.shell.Lang;

/** All materials, read once; in the order of the files, each before those below it. */
@Component
public class Materials {
    /** The files of the folder, in the order in which they are shown: the fourteen of level 1. */
    public static final List<String> FILES = List.of(
            "metal",
            "plastic",
            "wood",
            "paper",
            "textile",
            "glass",
            "mineral",
            "organic",
            "chemicals",
            "water",
            "rubber",
            "electronics",
            "energy",
            "capacity");

    private final Map<String, Material> byKey;
    private final Map<String, List<Material>> below;
    private final Map<String, Usual> usual = new HashMap<>();
    private final MaterialSearch search;

    public Materials() {
        var all = new LinkedHashMap<String, Material>();
        for (String file : FILES) {
            MaterialFiles.Written written = MaterialFiles.read(MaterialFiles.text(file + ".yaml"));
            usual.putAll(MaterialFiles.usual(written));
            for (Material each : MaterialFiles.materials(written)) {
                if (all.put(each.key(), each) != null) {
                    throw new IllegalStateException(each.key() + " stands twice");
                }
            }
        }
        byKey = Collections.unmodifiableMap(all);
        below = all.values().stream()
                .collect(Collectors.groupingBy(Material::parent, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        search = new MaterialSearch(this);
    }

    public Collection<Material> all() {
        return byKey.values();
    }

    public Optional<Material> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** @throws NoSuchElementException where there is none of that key */
    public Material get(String key) {
        return find(key).orElseThrow(() -> new NoSuchElementException("No material of that key"));
    }

    /** Those of level 1. */
    public List<Material> roots() {
        return children("");
    }

    /** Those just below; none at level 3. */
    public List<Material> children(String key) {
        return below.getOrDefault(key, List.of());
    }

    /** Those above it and itself, from level 1. */
    public List<Material> path(String key) {
        var path = new ArrayList<Material>();
        for (Material each = get(key); ; each = get(each.parent())) {
            path.addFirst(each);
            if (each.level() == 1) {
                return path;
            }
        }
    }

    /** Its path in words: "Plast › Polyeten › Film och mjuk folie". */
    public String pathInWords(String key, Lang lang) {
        return path(key).stream().map(each -> each.name().in(lang)).collect(Collectors.joining(" › "));
    }

    /** In kilometres, of its level 2; where only level 1 is said, what that file says for all of it. */
    public int lambdaKm(String key) {
        return get(key).lambdaKm();
    }

    /** What others usually do with it, of one of level 1 by each of its kinds; none where there is no such material. */
    public List<Told> told(String key) {
        return find(key).stream()
                .flatMap(each -> each.level() == 1
                        ? children(key).stream()
                        : List.of(path(key).get(1)).stream())
                .flatMap(kind -> usual(kind.key()).map(usual -> new Told(kind, usual)).stream())
                .toList();
    }

    /** A material of level 2, and what others usually do with it. */
    public record Told(Material kind, Usual usual) {}

    /** What others usually do with it, by its level 2; empty where only level 1 is said, or there is no such material. */
    public Optional<Usual> usual(String key) {
        return find(key)
                .filter(each -> each.level() > 1)
                .map(each -> usual.get(path(key).get(1).key()));
    }

    /** Whether waste of a code, six digits, may be of a material or of its kin; so too where nothing is known of its codes. */
    public boolean mayBe(String key, String code) {
        String root = get(key).key().split("\\.")[0];
        List<String> beginnings = all().stream()
                .filter(each -> each.isWithin(root))
                .flatMap(each -> each.wasteCodes().stream())
                .toList();
        return beginnings.isEmpty() || beginnings.stream().anyMatch(code::startsWith);
    }

    /** What fits what somebody types, in either language, the best first; nothing where nothing is typed. */
    public List<Material> search(String typed, int most) {
        return search.find(typed, most);
    }

    /**
     * What a form's picker shows.
     *
     * @param value the key chosen so far, as it came in
     * @param words what is searched for; all materials where it is blank
     */
    public MaterialChoices choices(String value, String words, Lang lang) {
        return choices(value, words, lang, false);
    }

    /** The same. @param searched whether the words have just been searched for: then the only one that fits them is chosen */
    public MaterialChoices choices(String value, String words, Lang lang, boolean searched) {
        return new Choosing(this, lang).choices(value, words, searched);
    }
}
